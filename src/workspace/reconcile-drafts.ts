import { moreCautious } from '../answer/consistency/settle-difference.ts'
import type { Answer } from '../domain/answer.ts'
import { chooseAllowed } from '../domain/choice.ts'
import type { Draft, DraftFlag } from '../domain/draft.ts'
import { isOpenToDrafting, recordDraft } from '../review/record-draft.ts'
import {
  type ApprovedBefore,
  findInconsistencies,
  type Inconsistencies,
} from './find-inconsistencies.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/**
 * Gives near-same questions of a file the same decision, once all are drafted: where two differ, the
 * more careful one stands for both, or both are flagged with what the other says. Answers that people
 * have written or decided on are never touched; drafts that differ from them are flagged.
 */
export async function reconcileDrafts(
  context: WorkspaceContext,
  questionnaireId: string,
): Promise<void> {
  await context.store.transaction(async (repositories) => {
    const { answers, questionnaires } = repositories
    // It may have been removed while it was drafted.
    if ((await questionnaires.find(questionnaireId)) === undefined) return
    const found = await findInconsistencies(repositories, questionnaireId)
    for (const [answer, draft] of settle(found)) {
      if (isOpenToDrafting(answer)) {
        await answers.replace(recordDraft(answer, draft), answer.revision)
      }
    }
  })
}

/** The drafts that change, by the answers that they are of. */
function settle({ groups, approvedBefore }: Inconsistencies): ReadonlyMap<Answer, Draft> {
  const drafts = new Map<Answer, Draft>()
  for (const group of groups) {
    const careful = mostCareful(group)
    for (const answer of group) {
      const draft = careful ? followCareful(answer, careful) : flagDifference(answer, group)
      if (draft) drafts.set(answer, draft)
    }
  }
  for (const { answer, before } of approvedBefore) {
    const draft = drafts.get(answer) ?? answer.draft
    if (draft) drafts.set(answer, addFlag(draft, 'differs-from-approved', describeBefore(before)))
  }
  return drafts
}

/** The answer that stands for the whole group; none where a person has to say, or has said already. */
function mostCareful(group: readonly Answer[]): Answer | undefined {
  const isDrafted = (answer: Answer) =>
    isOpenToDrafting(answer) && answer.draft?.writer !== 'library'
  if (!group.every(isDrafted)) return undefined
  const [first, ...others] = group
  return others.reduce<Answer | undefined>((careful, other) => {
    const [one, two] = [careful?.draft?.decision, other.draft?.decision]
    const decision = one && two && moreCautious(one, two)
    if (decision === undefined) return undefined
    return decision === one ? careful : other
  }, first)
}

/** The draft as the more careful question has it, in a value of its own list. */
function followCareful({ id, question, draft }: Answer, careful: Answer): Draft | undefined {
  if (draft === null || careful.draft === null || careful.id === id) return undefined
  const { decision, answer, citations, confidence, considered, writer } = careful.draft
  if (decision === draft.decision) return undefined
  const choices = question.allowed ?? Object.keys(question.tickCells ?? {})
  const choice = chooseAllowed(decision, choices, { isUnderWay: false })
  const changed: Draft = {
    ...draft,
    decision,
    answer,
    citations,
    choice,
    considered,
    writer,
    confidence: Math.min(confidence, draft.confidence),
    flags:
      choices.length > 0 && choice === null ? withFlag(draft.flags, 'choice-missing') : draft.flags,
    reason: careful.draft.reason,
  }
  return addFlag(
    changed,
    'inconsistent',
    `${nameOf(careful)} asks the same; this one alone would be “${draft.decision}”, and the more careful answer stands for both.`,
  )
}

function flagDifference({ draft, id }: Answer, group: readonly Answer[]): Draft | undefined {
  const other = group.find((each) => each.id !== id && each.draft?.decision !== draft?.decision)
  if (draft === null || !other) return undefined
  const reason = `${nameOf(other)} asks the same and is answered “${other.draft?.decision}”.`
  return addFlag(draft, 'inconsistent', reason)
}

function addFlag(draft: Draft, flag: DraftFlag, reason: string): Draft {
  if (draft.reason.includes(reason)) return draft
  return {
    ...draft,
    flags: withFlag(draft.flags, flag),
    reason: `${draft.reason} ${reason}`.trim(),
  }
}

function withFlag(flags: readonly DraftFlag[], flag: DraftFlag): readonly DraftFlag[] {
  return flags.includes(flag) ? flags : [...flags, flag]
}

function describeBefore({ fileName, answer }: ApprovedBefore): string {
  return `${answer.approval?.by ?? 'Somebody'} approved “${answer.draft?.decision}” to the same question in ${fileName}.`
}

function nameOf({ question }: Answer): string {
  const { id, sheet, row, text } = question
  return `${id ?? `Row ${row} of ${sheet}`} (“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”)`
}
