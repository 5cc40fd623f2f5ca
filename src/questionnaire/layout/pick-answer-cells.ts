import { canExpressDecision } from './choice-words.ts'
import type { AnswerColumns, FoundAnswerColumn } from './find-answer-columns.ts'
import type { AnswerCells } from './find-existing-answer.ts'

/**
 * Chooses the columns for the decision and for the text. A list that can say yes and no comes before
 * one that can't (who owns a control isn't the answer); a column for a description before one for
 * evidence; columns with names of their own (Policy, Owner) are answer columns of the sheet, but no
 * place for the answer's text.
 */
export function pickAnswerCells({ columns, tickColumns }: AnswerColumns): AnswerCells {
  const choices = tickColumns ? [] : columns.filter(({ kind }) => kind === 'choice')
  const choice =
    choices.find(
      ({ allowed, role }) => role !== 'ownership' && allowed && canExpressDecision(allowed),
    ) ??
    choices.find(({ role }) => role === 'answer') ??
    choices.find(({ role }) => role !== 'ownership')
  const texts = columns.filter(({ kind }) => kind === 'text')
  const comment = columns.find(({ kind }) => kind === 'comment')
  const text =
    texts.find((column) => column.role === 'answer') ??
    texts.find((column) => column.role === 'text' && !isEvidence(column)) ??
    (comment ? undefined : (texts.find((column) => column.role === 'text') ?? texts[0]))
  return {
    choice: choice?.column ?? null,
    text: text?.column ?? null,
    comment: comment?.column ?? null,
    ticks: tickColumns,
  }
}

/** Whether a column asks for proof, which a person attaches. */
export function isEvidence({ header }: FoundAnswerColumn): boolean {
  return /evidence|nachweis|preuve|evidencia|supporting doc|reference|证据/i.test(header ?? '')
}
