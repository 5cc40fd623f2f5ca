import type { Fact, FactSubject } from '../domain/fact.ts'

/** Why nothing can rest on a fact that its source no longer states. */
export function describeFactLoss(fact: Fact): string {
  return `${fact.sourceName} no longer states “${fact.text}”.`
}

/** Why nothing can rest on a fact whose words stayed and whose meaning didn't. */
export function describeFactChange(before: Fact, after: Fact): string {
  const changes = [
    ['status', before.status, after.status],
    ['subject', nameSubject(before.subject), nameSubject(after.subject)],
    ['limits', nameQualifiers(before.qualifiers), nameQualifiers(after.qualifiers)],
  ].filter(([, old, present]) => old !== present)
  const listed = changes.map(([what, old, present]) => `${what} was ${old}, is ${present}`)
  return `${after.sourceName} now says otherwise about “${after.text}”: ${listed.join('; ')}.`
}

function nameSubject(subject: FactSubject): string {
  if (subject.kind !== 'vendor') return `the ${subject.kind}`
  return subject.name === null ? 'a vendor' : `the vendor ${subject.name}`
}

function nameQualifiers(qualifiers: readonly string[]): string {
  return qualifiers.length === 0 ? 'none' : qualifiers.map((words) => `“${words}”`).join(', ')
}
