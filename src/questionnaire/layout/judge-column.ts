import type { AnswerColumn } from '../../domain/questionnaire.ts'
import { shortenText } from '../shorten-text.ts'
import { canExpressDecision, isChoiceWord } from './choice-words.ts'
import type { ColumnProfile } from './profile-columns.ts'

/** Where a column stands among the others. */
export interface ColumnPosition {
  /** Right beside the question or the last answer column. */
  readonly isAdjacent: boolean
  readonly isRight: boolean
  /** Whether the sheet names its columns at all. */
  readonly hasHeader: boolean
}

/** What was decided of a column: the kind of answer that it takes, or null for none. */
export interface ColumnVerdict {
  readonly kind: AnswerColumn['kind'] | null
  /** How sure the decision is, from 0 to 1. */
  readonly confidence: number
  /** Empty where nothing was to be decided. */
  readonly reason: string
}

/** Shares of rows from which something counts. */
const MOSTLY = 0.9
const LARGELY = 0.8
const HALF = 0.5
const LIST_SHARE = 0.25
const FIELD_SHARE = 0.4
const SELDOM = 0.2

/** How sure each kind of evidence makes, by what it was right about in the files seen. */
const SURE = Object.freeze({
  formulas: 0.97,
  list: 0.95,
  listAndHeader: 0.99,
  header: 0.9,
  declared: 0.85,
  unlocked: 0.85,
  locked: 0.9,
  field: 0.75,
  emptyBeside: 0.6,
  authors: 0.85,
  codes: 0.8,
})

const NOTHING: ColumnVerdict = { kind: null, confidence: 0, reason: '' }

/** Judges a column by its lists, its locks, its header, and what its cells hold and look like. */
export function judgeColumn(profile: ColumnProfile, position: ColumnPosition): ColumnVerdict {
  const { role, header, filledShare, unlockedShare } = profile
  const named = header === null ? 'it has no header' : `its header is "${shortenText(header)}"`
  if (profile.coveredShare >= HALF) return NOTHING
  if (profile.calculatedShare >= HALF) return none(SURE.formulas, 'formulas fill it')
  if (role === 'assessor') return none(SURE.header, `${named}, which is the assessor's`)
  if (unlockedShare !== null && unlockedShare < SELDOM) {
    return header === null ? NOTHING : none(SURE.locked, 'its cells are locked')
  }
  if (profile.listShare >= LIST_SHARE) return judgeListColumn(profile, named)
  if (holdsCodes(profile)) {
    return none(SURE.codes, `${named}, but every row holds a code of a kind of answer`)
  }
  if (role === 'author' || role === 'guidance' || role === 'question' || role === 'section') {
    if (unlockedShare === null || filledShare > 0) return NOTHING
  }
  return judgeByHeader(profile, position, named)
}

/** Without a list, the header decides, and after it an open or an empty place beside the answers. */
function judgeByHeader(
  profile: ColumnProfile,
  position: ColumnPosition,
  named: string,
): ColumnVerdict {
  const { role, header, filledShare, unlockedShare } = profile
  const { isAdjacent, isRight, hasHeader } = position
  if (profile.declared && (role === 'answer' || isAdjacent)) {
    return take('choice', SURE.declared, `${named}, which names the values to choose from`)
  }
  if (role === 'answer') return take('text', SURE.header, named)
  if (role === 'comment' && (isRight || filledShare < HALF)) {
    return take('comment', SURE.header, named)
  }
  if ((role === 'text' || role === 'ownership') && isRight && filledShare <= MOSTLY) {
    return take('text', SURE.header, named)
  }
  if (unlockedShare !== null && unlockedShare > LARGELY && filledShare < HALF) {
    const reason = `its cells are the ones left unlocked, and ${named}`
    return take('text', SURE.unlocked, reason)
  }
  if (role !== 'score' && header !== null && isAdjacent && filledShare < SELDOM) {
    return take('text', SURE.emptyBeside, `it is empty beside the answers, and ${named}`)
  }
  if (header === null && isRight && !hasHeader && profile.fieldShare >= FIELD_SHARE) {
    return take('text', SURE.field, 'its cells are drawn as fields beside the questions')
  }
  return NOTHING
}

function judgeListColumn(profile: ColumnProfile, named: string): ColumnVerdict {
  const values = profile.usualList ?? []
  const list = `a list of values (${shortenText(values.join(', '))})`
  // Not by spreading: a column of a hundred thousand values is more than a call takes.
  const counts = [...profile.values.values()]
  const mostCommon = counts.reduce((most, count) => Math.max(most, count), 0)
  const varies = mostCommon < MOSTLY * counts.reduce((sum, count) => sum + count, 0)
  const isFilled = profile.filledShare >= MOSTLY && varies
  // "Response options" names the author's column, or the one with the dropdown; a list that says yes
  // and no is for answers, and whoever has filled it in has answered.
  const canDecide = canExpressDecision(values)
  if (profile.role === 'author' && !canDecide) {
    return none(SURE.authors, `${named}, which its author sets`)
  }
  if (isFilled && !canDecide && profile.role !== 'answer') {
    return none(SURE.authors, `it has ${list}, but its author has filled it in`)
  }
  const confidence = profile.role === 'answer' ? SURE.listAndHeader : SURE.list
  return take('choice', confidence, `it has ${list}, and ${named}`)
}

/**
 * A column named "answer" may hold the id of an answer type ("YNA", "TXT") in every row: a handful
 * of different upper-case codes, none of which says yes or no.
 */
function holdsCodes({ filledShare, values }: ColumnProfile): boolean {
  const texts = [...values.keys()]
  return (
    filledShare >= MOSTLY &&
    texts.length > 0 &&
    texts.length <= 12 &&
    texts.every((text) => /^[A-Z][A-Z0-9_/-]{1,11}$/.test(text) && !isChoiceWord(text))
  )
}

function take(kind: AnswerColumn['kind'], confidence: number, reason: string): ColumnVerdict {
  return { kind, confidence, reason }
}

function none(confidence: number, reason: string): ColumnVerdict {
  return { kind: null, confidence, reason }
}
