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
    const reason = `It follows “${root.question.text}”, which is answered “${root.draft?.decision}” now.`
    const flags = new Set([...answer.draft.flags, 'root-changed' as const])
    const draft = { ...answer.draft, flags: [...flags], reason: `${answer.draft.reason} ${reason}` }
    const revision = answer.revision + 1
    await answers.replace({ ...answer, draft, revision }, answer.revision)
  }
}
