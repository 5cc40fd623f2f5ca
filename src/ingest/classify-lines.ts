import { findLineGrids } from './find-line-grids.ts'
import type { HeadingStyle, LineRole } from './line-role.ts'
import {
  isAllCaps,
  isCompanyName,
  isCutOff,
  isDomain,
  isFinished,
  isQuestion,
  isTagLine,
  isTitleLike,
} from './line-shape.ts'
import { readBadge, readStandingBadge } from './read-badge.ts'
import { isDocumentDate } from './stated-date.ts'
import { isTagline } from './tagline.ts'
import type { TextLine } from './text-lines.ts'

/**
 * Says of each line of a plain text what it is, by its looks and its neighbours.
 *
 * A text copied from a page has no markup left; what tells a title is that it is short, ends
 * without a full stop and has text below it. Each line is judged once, with the roles of the lines
 * before it known.
 */
export function classifyLines(lines: readonly TextLine[]): readonly LineRole[] {
  const grids = findLineGrids(lines)
  const listsAreUnfinished = endMostItemsUnfinished(lines)
  const roles: LineRole[] = []
  for (const [index, line] of lines.entries()) {
    roles.push(
      grids.get(index) ??
        badgedNameRole(lines, index) ??
        classify({
          line,
          previous: lines[index - 1],
          previousRole: roles[index - 1],
          next: lines[index + 1],
          afterNext: lines[index + 2],
          isInVendorEntry: roles.slice(-3).some((role) => role.kind === 'domain'),
          isTop: index < TOP_LINES && roles.every((role) => role.kind === 'heading'),
          listsAreUnfinished,
        }),
    )
  }
  return roles
}

/** Titles of the document stand in its first lines. */
const TOP_LINES = 4

interface Neighbourhood {
  readonly line: TextLine
  readonly previous: TextLine | undefined
  readonly previousRole: LineRole | undefined
  readonly next: TextLine | undefined
  readonly afterNext: TextLine | undefined
  readonly isInVendorEntry: boolean
  readonly isTop: boolean
  readonly listsAreUnfinished: boolean
}

function classify(place: Neighbourhood): LineRole {
  const { line, previousRole, next } = place
  const status = line.marker === null ? readStandingBadge(line.content) : undefined
  if (status) return { kind: 'badge', status }
  if (line.marker === 'bullet') return { kind: 'item' }
  if (line.marker === 'number') return classifyNumbered(place)
  if (isSectionNumber(line, next)) return { kind: 'nothing' }
  if (isTableRow(line)) return { kind: 'entry' }
  if (isContinuation(place)) return { kind: 'continuation' }
  if (isDomain(line.content) && isName(previousRole)) return { kind: 'domain' }
  if (isValue(place)) return { kind: 'value' }
  const style = headingStyle(place)
  return style ? { kind: 'heading', style } : { kind: 'text' }
}

function classifyNumbered({ line, next }: Neighbourhood): LineRole {
  const isTitle = isTitleLike(line.content) && /^\d/.test(line.number)
  const hasTextBelow = next !== undefined && next.marker !== 'number'
  if (!isTitle || !hasTextBelow) return { kind: 'item' }
  return { kind: 'heading', style: line.indent > 0 ? 'log-entry' : 'numbered' }
}

/** Cells set apart by tabs or bars. */
function isTableRow(line: TextLine): boolean {
  return line.content.length <= 1000 && /\S(?:\t| {3,}| \| )\S/.test(line.content)
}

/** A name in a list of names that each have a badge below and nothing else: it is the statement. */
function badgedNameRole(lines: readonly TextLine[], index: number): LineRole | undefined {
  const isBadged = (at: number) => {
    const [name, badge] = [lines[at], lines[at + 1]]
    return (
      name?.marker === null &&
      isTitleLike(name.content) &&
      readBadge(name.content) === undefined &&
      badge !== undefined &&
      readBadge(badge.content) !== undefined
    )
  }
  if (!isBadged(index) || (!isBadged(index + 2) && !isBadged(index - 2))) return undefined
  return { kind: 'text' }
}

/** "01" above a title. */
function isSectionNumber(line: TextLine, next: TextLine | undefined): boolean {
  return /^\d{1,2}$/.test(line.content) && next !== undefined && isTitleLike(next.content)
}

function isName(role: LineRole | undefined): boolean {
  return role?.kind === 'heading' && role.style === 'name'
}

function isContinuation(place: Neighbourhood): boolean {
  const { line, previous, previousRole } = place
  if (line.gapBefore || !previous || !previousRole) return false
  if (!['item', 'text', 'continuation'].includes(previousRole.kind)) return false
  if (/^[\p{Ll}(,;]/u.test(line.content)) return true
  if (isFinished(previous.content)) return false
  if (isCutOff(previous.content)) return true
  if (isTitleLike(line.content) || isQuestion(line.content)) return false
  const isInItem = previousRole.kind === 'item' || previous.marker !== null
  return isInItem ? !place.listsAreUnfinished : previous.content.length >= WRAPPED_LINE_CHARS
}

/** A line that was broken for want of room is at least this long. */
const WRAPPED_LINE_CHARS = 45

const MAX_VALUE_CHARS = 100

/** A short line under a label in capitals: "72 hours" under "NOTIFICATION". */
function isValue({ line, previous, previousRole, next }: Neighbourhood): boolean {
  if (previousRole?.kind !== 'heading' || previousRole.style !== 'caps' || !previous) return false
  if (line.content.length > MAX_VALUE_CHARS) return false
  if (previous.content.endsWith('?') || isAllCaps(line.content)) return false
  if (/^\S+@\S+\.\w+$|^v?\d[\d.]*$/.test(line.content) || isDomain(line.content)) return true
  if (!isTitleLike(line.content) || line.content.split(/\s+/).length > 6) return false
  return next === undefined || next.marker === null
}

function headingStyle(place: Neighbourhood): HeadingStyle | undefined {
  const { line, previousRole, next } = place
  if (!next || isDocumentDate(line.content)) return undefined
  if (isAllCaps(line.content)) return 'caps'
  if (place.isTop && isCompanyName(line.content)) return 'kicker'
  if (isQuestion(line.content)) return isClosingCall(line.content) ? 'closing' : 'question'
  if (isHeadline(place)) return 'headline'
  const isBrand = place.isTop && /^[\p{L}\d]+$/u.test(line.content)
  if (!isTitleLike(line.content) && !isBrand) return undefined
  if (place.isInVendorEntry && isTagLine(line.content)) return undefined
  if (previousRole?.kind === 'nothing') return 'section'
  if (isDomain(next.content)) return 'name'
  const isAboveHeadline =
    next.gapBefore &&
    isHeadline({
      ...place,
      line: next,
      next: place.afterNext,
      previousRole: { kind: 'text' },
      isTop: false,
    })
  return isAboveHeadline ? 'kicker' : 'plain'
}

function isClosingCall(question: string): boolean {
  return /^(?:still |any |more |other |have |got )*(?:have |got )?(?:any |more |other )*questions\b|^need (?:more )?help\b/i.test(
    question,
  )
}

/** A short sentence that stands alone and names what follows it. */
function isHeadline({ line, next, previousRole, isTop }: Neighbourhood): boolean {
  const style = previousRole?.kind === 'heading' ? previousRole.style : undefined
  if (style === 'section' || style === 'question') return false
  if (!line.gapBefore || !line.gapAfter || !next || readBadge(next.content)) return false
  if (!line.content.endsWith('.') || line.content.length > 60) return false
  return isTagline(line.content) || (isTop && style !== undefined && isNameSentence(line.content))
}

/** "Trust at Example.": a few words without a verb, as pages greet their readers. */
function isNameSentence(content: string): boolean {
  return (
    content.split(/\s+/).length <= 4 &&
    !/[.,;:!?] |\d|\b(?:is|are|no|not|never|only|all|every|we|our|yes|\w+ed|\w+s)\b/i.test(content)
  )
}

/** Whether items of this document mostly end without a full stop, judged where another item follows. */
function endMostItemsUnfinished(lines: readonly TextLine[]): boolean {
  let finished = 0
  let unfinished = 0
  for (const [index, line] of lines.entries()) {
    if (line.marker === null || (lines[index + 1]?.marker ?? null) === null) continue
    if (isFinished(line.content)) finished += 1
    else unfinished += 1
  }
  return unfinished > finished
}
