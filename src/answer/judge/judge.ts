import type { Fact } from '../../domain/fact.ts'

/**
 * What a statement may be to a question:
 * - `affirms` it in full, `denies` it, or affirms a part (`limits`);
 * - says that it is `planned`;
 * - `informs` where something open is asked;
 * - says it of a `vendor` where the company is asked, or of an `other-audience`;
 * - is `silent` on it, however near it comes.
 */
export const BEARINGS = [
  'affirms',
  'denies',
  'limits',
  'planned',
  'informs',
  'vendor',
  'other-audience',
  'silent',
] as const
export type Bearing = (typeof BEARINGS)[number]

/** The chance of each bearing; together they make 1. */
export type Judgement = Readonly<Record<Bearing, number>>

/** Reads a question and statements together, and says how each statement bears on it. */
export interface Judge {
  /**
   * @param statements - as `judgedText` writes them.
   * @returns one judgement a statement, in their order.
   */
  judge(question: string, statements: readonly string[]): Promise<readonly Judgement[]>
}

/** A fact as the judge reads it: the titles say what the statement is about. */
export function judgedText({ headingPath, text }: Pick<Fact, 'headingPath' | 'text'>): string {
  return headingPath.length === 0 ? text : `${headingPath.join(' › ')}: ${text}`
}
