import { DISCLOSURE_WORDS } from '../domain/disclosure.ts'
import type { Fact, FactSubject } from '../domain/fact.ts'

/**
 * Why nothing can rest on a fact that its source no longer states.
 *
 * @param successor - what the source states in its place, where that is known.
 */
export function describeFactLoss(fact: Fact, successor?: Fact): string {
  const loss = `${fact.sourceName} no longer states ${quote(fact.text)}`
  if (successor === undefined) return loss
  return successor.text === fact.text
    ? `${fact.sourceName} states “${fact.text}” in another section now.`
    : `${loss} It states “${successor.text}” instead.`
}

/** A statement at the end of a sentence: its own full stop ends both. */
function quote(text: string): string {
  return /[.!?]$/.test(text) ? `“${text}”` : `“${text}”.`
}

/**
 * Why nothing can rest on a fact whose words stayed and whose meaning didn't.
 *
 * @param editor - who corrected it; left out where its source itself says otherwise.
 */
export function describeFactChange(before: Fact, after: Fact, editor?: string): string {
  const changes = [
    ['status', before.status, after.status],
    ['subject', nameSubject(before.subject), nameSubject(after.subject)],
    ['limits', nameQualifiers(before.qualifiers), nameQualifiers(after.qualifiers)],
    ['dates', nameDates(before.dates), nameDates(after.dates)],
  ].filter(([, old, present]) => old !== present)
  const listed = changes
    .map(([what, old, present]) => `${what} was ${old}, is ${present}`)
    .join('; ')
  return editor === undefined
    ? `${after.sourceName} now says otherwise about “${after.text}”: ${listed}.`
    : `${editor} corrected how “${after.text}” (${after.sourceName}) is read: ${listed}.`
}

/** Why some answers can't rest on a fact that goes less far than before. */
export function describeDisclosureLoss({ text, sourceName, disclosure }: Fact): string {
  return `“${text}” (${sourceName}) is ${DISCLOSURE_WORDS[disclosure]} now.`
}

/** Why nothing can rest on a fact that a person took out of use. */
export function describeRetirement({ text, sourceName }: Fact, by: string, reason: string): string {
  return `${by} retired “${text}” (${sourceName})${reason === '' ? '' : `: ${reason}`}${/[.!?]$/.test(reason) ? '' : '.'}`
}

function nameSubject(subject: FactSubject): string {
  if (subject.kind !== 'vendor') return `the ${subject.kind}`
  return subject.name === null ? 'a vendor' : `the vendor ${subject.name}`
}

function nameDates(dates: Fact['dates']): string {
  return dates.length === 0 ? 'none' : dates.map(({ text }) => `“${text}”`).join(', ')
}

function nameQualifiers(qualifiers: readonly string[]): string {
  return qualifiers.length === 0 ? 'none' : qualifiers.map((words) => `“${words}”`).join(', ')
}
