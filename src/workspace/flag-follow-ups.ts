import type { Answer } from '../domain/answer.ts'
import type { Repositories } from '../store/repositories.ts'
import { readFollowUps } from './follow-ups.ts'

/**
 * Flags the drafts that follow a question whose decision is another now, whoever wrote them: they were
 * written for the answer that stood before. Signatures stay, since they cover what was signed; the flag
 * asks a person to look.
 */
export async function flagFollowUps(
  { answers }: Pick<Repositories, 'answers'>,
  root: Answer,
): Promise<void> {
  const present = await answers.listOf(root.questionnaireId)
  const followUps = readFollowUps(present)
  for (const answer of present) {
    if (answer.draft === null || followUps.rootIdOf(answer) !== root.id) continue
    const reason = describeChange(root)
    const flags = new Set([...answer.draft.flags, 'root-changed' as const])
    const draft = { ...answer.draft, flags: [...flags], reason: `${answer.draft.reason} ${reason}` }
    const revision = answer.revision + 1
    await answers.replace({ ...answer, draft, revision }, answer.revision)
  }
}

/**
 * Takes the flag away again from the drafts that follow a question, once the decision that it tells of
 * is taken back.
 *
 * @param root - the answer with that decision.
 */
export async function unflagFollowUps(
  { answers }: Pick<Repositories, 'answers'>,
  root: Answer,
): Promise<void> {
  const told = ` ${describeChange(root)}`
  for (const answer of await answers.listOf(root.questionnaireId)) {
    const { draft } = answer
    if (!draft?.flags.includes('root-changed') || !draft.reason.endsWith(told)) continue
    const reason = draft.reason.slice(0, -told.length)
    const isTold = reason.includes(` ${opening(root)}`)
    const flags = isTold ? draft.flags : draft.flags.filter((flag) => flag !== 'root-changed')
    const revision = answer.revision + 1
    await answers.replace(
      { ...answer, draft: { ...draft, flags, reason }, revision },
      answer.revision,
    )
  }
}

function describeChange(root: Answer): string {
  return `${opening(root)}, which is answered “${root.draft?.decision}” now.`
}

function opening({ question }: Answer): string {
  return `It follows “${question.text}”`
}
