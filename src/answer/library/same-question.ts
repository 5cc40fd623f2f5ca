import { questionKey } from '../../domain/question-key.ts'
import type { Question } from '../../domain/questionnaire.ts'
import { isTelling } from '../read/content-units.ts'
import { type QuestionFrame, readQuestion } from '../read/question-frame.ts'

/** A question as it is compared with others. */
export interface ComparableQuestion {
  readonly key: string
  readonly frame: QuestionFrame
  /** What it names and how it asks, in one string; equal ones ask the same in other words. */
  readonly sense: string
}

/** Words of duty: "is MFA enforced" and "is MFA required" ask the same. */
const DUTY = /^word:(enforc|requir|mandatori|obligatori|compulsori|need|implement|employ|ensur)/

/** Reads a question for comparison with others. */
export function readComparable(question: Pick<Question, 'text' | 'section'>): ComparableQuestion {
  const frame = readQuestion({ ...question, allowed: null })
  const units = frame.units.map(({ key }) => key).filter((key) => !DUTY.test(key))
  const sense = JSON.stringify([
    units.sort(),
    frame.form,
    frame.wants,
    frame.followUpWants,
    frame.isNegated,
    frame.asksOfRisk,
    frame.universal,
    frame.formality === null,
    frame.quantities.map(({ dimension, low, high }) => [dimension, low, high]),
    frame.places.map(({ id }) => id).sort(),
    frame.audience ?? null,
    frame.asksAboutVendors,
    frame.asksForCertificate,
  ])
  return { key: questionKey(question.text), frame, sense }
}

/**
 * Whether two questions ask the same: in the same words under the same section, or naming the same
 * things in the same manner. A question that names nothing of its own ("Please describe.") is like none
 * in other words, and leans on its section in the same ones.
 */
export function asksTheSame(
  a: ComparableQuestion & { readonly section: string | null },
  b: ComparableQuestion & { readonly section: string | null },
): 'same-words' | 'other-words' | undefined {
  const isOwn = a.frame.units.some(isTelling)
  if (a.key === b.key && (isOwn || a.section === b.section)) return 'same-words'
  return isOwn && a.frame.units.length > 1 && a.sense === b.sense ? 'other-words' : undefined
}
