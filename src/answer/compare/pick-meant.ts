import { readStems } from '../read/content-units.ts'
import type { Quantity } from '../read/quantity.ts'
import type { QuestionFrame } from '../read/question-frame.ts'

/** Words that grade what figures are given for; one that is asked for says more than any noun. */
const GRADES = readStems(
  'critical high medium moderate low severe minor major urgent public private full incremental audio video transcripts text logs backups manual automatic internal external primary standby free basic starter growth pro scale team business enterprise',
)

/**
 * Of the figures that a statement gives for several things, the one for what is asked: "critical
 * flaws within 7 days and high ones within 30 days" says 30 days of high ones.
 *
 * A figure is labelled by the words before it; in statements that begin with one ("30 days for audio,
 * …") by those after it. The figure whose label shares most words with the question is meant, and
 * first of all the one whose label bears a grade that the question names.
 *
 * @returns all of them where no label stands out.
 */
export function pickMeant(
  question: Pick<QuestionFrame, 'text'>,
  text: string,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  if (quantities.length < 2) return quantities
  const asked = readStems(question.text)
  const labels = labelsOf(text, quantities).map((label) => {
    const shared = [...readStems(label)].filter((stem) => asked.has(stem) && tellsApart(stem))
    return { grades: shared.filter((stem) => GRADES.has(stem)).length, words: shared.length }
  })
  const meant =
    findStandingOut(labels.map(({ grades }) => grades)) ??
    findStandingOut(labels.map(({ words }) => words))
  const quantity = meant === undefined ? undefined : quantities[meant]
  return quantity ? [quantity] : quantities
}

/** "By default", "within", "for": words that stand by every figure. */
function tellsApart(stem: string): boolean {
  return stem.length > 3 && !/^(default|within|after|retain|kept|keep|are|that|with)$/.test(stem)
}

function labelsOf(text: string, quantities: readonly Quantity[]): readonly string[] {
  const isFigureFirst = !/\p{L}{4,}/u.test(text.slice(0, quantities[0]?.start))
  return quantities.map((quantity, index) =>
    isFigureFirst
      ? text.slice(quantity.end, quantities[index + 1]?.start)
      : text.slice(quantities[index - 1]?.end ?? 0, quantity.start),
  )
}

/** The index of the one greatest count; `undefined` where two share it or all are 0. */
function findStandingOut(counts: readonly number[]): number | undefined {
  const most = Math.max(...counts)
  const index = counts.indexOf(most)
  return most > 0 && counts.lastIndexOf(most) === index ? index : undefined
}
