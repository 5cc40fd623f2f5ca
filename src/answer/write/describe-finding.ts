import type { Finding } from '../../domain/finding.ts'
import type { Assessment } from '../compare/read-against.ts'
import type { Judgement } from '../judge/judge.ts'

interface Placing {
  /** From 1, among the facts considered. */
  readonly rank: number
  /** From 1, as the search had it. */
  readonly searchRank: number
  readonly judgement: Judgement | undefined
}

/**
 * Says what put a fact where it stands: the search by words and by meaning, and what reading it with
 * the question changed.
 */
export function describeFinding(
  { ranked, coverage }: Pick<Assessment, 'ranked' | 'coverage'>,
  { rank, searchRank, judgement }: Placing,
): Finding {
  const finding = {
    wordRank: ranked.lexicalRank,
    meaningRank: ranked.vectorRank,
    searchRank,
    similarity: round(ranked.similarity),
    namedShare: round(coverage.namedShare),
    judged: judgement ? round(1 - judgement.silent) : null,
  }
  return { ...finding, words: inWords(finding, rank) }
}

/** @example "1st by words, 3rd by meaning, 2nd by both. It names 80 % of what is asked, …, so it is 1st." */
function inWords(finding: Omit<Finding, 'words'>, rank: number): string {
  const { wordRank, meaningRank, searchRank, namedShare, judged } = finding
  const legs = [
    wordRank === null ? 'not found by words' : `${ordinal(wordRank)} by words`,
    meaningRank === null ? 'not found by meaning' : `${ordinal(meaningRank)} by meaning`,
    `${ordinal(searchRank)} by both`,
  ].join(', ')
  const read = [
    `It names ${percent(namedShare)} of what is asked`,
    judged === null
      ? 'the judge did not read it'
      : `the judge gives ${percent(judged)} that it says something to the question`,
  ].join('; ')
  return `${capitalise(legs)}. ${read}: ${movement(searchRank, rank)}.`
}

function movement(searchRank: number, rank: number): string {
  if (rank === searchRank) return `it stays ${ordinal(rank)}`
  return `${rank < searchRank ? 'up' : 'down'} to ${ordinal(rank)}`
}

/** @example ordinal(2) // '2nd' */
function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
