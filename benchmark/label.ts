import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { decisionSchema } from '../src/domain/decision.ts'

/** A case-insensitive regular expression, checked to be one. */
const patternSchema = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'i')
  } catch (error) {
    context.addIssue({ code: 'custom', message: `not a regular expression: ${String(error)}` })
    return z.NEVER
  }
})

/** One line of a `questions.jsonl`: a question and what a right answer to it is. */
export const labelSchema = z
  .object({
    id: z.string(),
    question: z.string().min(1),
    /** How the question is worded: after a known questionnaire, or freely. */
    style: z.string(),
    /** The acceptable decisions, the best first. */
    decision: z.array(decisionSchema).min(1).readonly(),
    /** Verbatim snippets, each an acceptable main citation. */
    evidence: z.array(z.string().min(1)).readonly(),
    /** What the answer's text or choice must match. */
    must_include: z.array(patternSchema).readonly(),
    /** What neither the answer's text nor its choice may match. */
    must_not_include: z.array(patternSchema).readonly(),
    /** What the question tests (“planned”, “near-miss”, …), or null for a plain one. */
    trap: z.string().nullable(),
    difficulty: z.enum(['easy', 'medium', 'hard']),
    note: z.string(),
  })
  .strict()
  .readonly()
export type Label = z.infer<typeof labelSchema>

/**
 * Reads the labels of a JSON Lines file.
 *
 * @throws SyntaxError or ZodError when a line isn't a label.
 */
export function readLabels(path: string): readonly Label[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelSchema.parse(JSON.parse(line)))
}
