import type { LineRole } from './line-role.ts'
import { isAllCaps, isDomain, isMenu, isQuestion, isTitleLike } from './line-shape.ts'
import { readBadge } from './read-badge.ts'
import type { TextLine } from './text-lines.ts'

/**
 * Finds what were tables and cards on the page before somebody copied its text: runs of short lines
 * that hold labels and values, or names and descriptions.
 *
 * Three shapes are known. Records repeat their labels ("Region", "Compliance") at every one; pairs
 * alternate a name and a longer description; menus are lists of navigation words. Other runs are
 * left to be read line by line.
 *
 * @returns the role of each line that belongs to one, by index.
 */
export function findLineGrids(lines: readonly TextLine[]): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>()
  for (let at = 0; at < lines.length; ) {
    const end = endOfRun(lines, at)
    if (end - at >= MIN_GRID_LINES) readRun(lines, at, end, roles)
    at = Math.max(end, at + 1)
  }
  return roles
}

const MIN_GRID_LINES = 4

/** Lines that stand together or are all apart: a run doesn't mix the two. */
function endOfRun(lines: readonly TextLine[], start: number): number {
  let end = start
  let isSpaced: boolean | undefined
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (!line || !isCell(line)) break
    if (end === start) continue
    isSpaced ??= line.gapBefore
    if (line.gapBefore !== isSpaced) break
  }
  return end
}

function isCell(line: TextLine): boolean {
  return (
    line.marker === null &&
    isTitleLike(line.content) &&
    !isQuestion(line.content) &&
    !isAllCaps(line.content) &&
    !isDomain(line.content) &&
    !/^\d{1,2}$/.test(line.content) &&
    readBadge(line.content) === undefined
  )
}

function readRun(
  lines: readonly TextLine[],
  start: number,
  end: number,
  roles: Map<number, LineRole>,
): void {
  const contents = lines.slice(start, end).map((line) => line.content)
  if (isMenu(contents)) {
    for (let index = start; index < end; index += 1) roles.set(index, { kind: 'nothing' })
    return
  }
  const groups = findRecords(contents) ?? findPairs(contents, end < lines.length)
  for (const [from, to] of groups ?? []) {
    for (let index = from; index < to; index += 1) {
      roles.set(start + index, { kind: index === from ? 'entry' : 'entry-rest' })
    }
  }
}

type Group = readonly [from: number, to: number]

/** Records begin one line before each occurrence of the label that comes back most and first. */
function findRecords(contents: readonly string[]): readonly Group[] | undefined {
  const places = new Map<string, number[]>()
  for (const [index, content] of contents.entries()) {
    const found = places.get(content)
    if (found) found.push(index)
    else places.set(content, [index])
  }
  let label: readonly number[] = []
  for (const found of places.values()) if (found.length > label.length) label = found
  const first = label[0]
  if (first === undefined || label.length < 2) return undefined
  const lead = first === 0 ? 0 : 1
  const starts = label.map((place) => place - lead)
  const lengths = starts.slice(1).map((start, index) => start - (starts[index] ?? 0))
  const shortest = Math.min(...lengths.slice(0, 1000))
  if (shortest < 3) return undefined
  return starts.map((start, index) => [
    start,
    starts[index + 1] ?? Math.min(start + shortest, contents.length),
  ])
}

/** A name and its description by turns: the descriptions have more words. */
function findPairs(contents: readonly string[], isFollowed: boolean): readonly Group[] | undefined {
  if (contents.length % 2 === 1 && !isFollowed) return undefined
  const pairs = Math.floor(contents.length / 2)
  let names = 0
  let descriptions = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    names += wordCount(contents[pair * 2])
    descriptions += wordCount(contents[pair * 2 + 1])
  }
  if (descriptions - names < pairs) return undefined
  return Array.from({ length: pairs }, (_, pair) => [pair * 2, pair * 2 + 2])
}

function wordCount(content: string | undefined): number {
  return content?.split(/\s+/).length ?? 0
}
