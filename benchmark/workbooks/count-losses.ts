import { strFromU8, unzipSync } from 'fflate'

/** What a program kept of a workbook that it was to write three answers into. */
export interface Losses {
  readonly parts: number
  readonly partsChanged: number
  readonly lists: number
  readonly listsLost: number
  readonly extendedLists: number
  readonly extendedListsLost: number
  readonly charts: number
  readonly chartsLost: number
  /** Formulas whose stored result is gone. */
  readonly results: number
  readonly resultsLost: number
}

/**
 * Compares a workbook with what a program made of it, on the raw XML, by means that no program under
 * test shares: parts by their bytes, dropdown lists by sheet and first cell, charts by their number,
 * results of formulas by their number.
 */
export function countLosses(before: Uint8Array, after: Uint8Array): Losses {
  const [old, current] = [unzipSync(before), unzipSync(after)]
  const names = Object.keys(old)
  const [oldSheets, newSheets] = [sheetsOf(old), sheetsOf(current)]
  const lists = { plain: 0, plainLost: 0, extended: 0, extendedLost: 0 }
  let [results, resultsLost] = [0, 0]
  for (const [name, xml] of oldSheets) {
    const other = newSheets.get(name) ?? ''
    const kept = new Set(listsOf(other).map(({ cell }) => cell))
    for (const { cell, isExtended } of listsOf(xml)) {
      lists[isExtended ? 'extended' : 'plain'] += 1
      if (!kept.has(cell)) lists[isExtended ? 'extendedLost' : 'plainLost'] += 1
    }
    const [had, has] = [countResults(xml), countResults(other)]
    results += had
    resultsLost += Math.max(0, had - has)
  }
  const charts = countCharts(old)
  return {
    parts: names.length,
    partsChanged: names.filter((name) => !isSame(old[name], current[name])).length,
    lists: lists.plain,
    listsLost: lists.plainLost,
    extendedLists: lists.extended,
    extendedListsLost: lists.extendedLost,
    charts,
    chartsLost: Math.max(0, charts - countCharts(current)),
    results,
    resultsLost,
  }
}

type Parts = Readonly<Record<string, Uint8Array>>

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other))
}

function countCharts(parts: Parts): number {
  return Object.keys(parts).filter((name) => /charts\/chart\d*\.xml$/.test(name)).length
}

/** Sheets by their names, since programs name the parts as they like. */
function sheetsOf(parts: Parts): ReadonlyMap<string, string> {
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const targets = new Map(
    [...textOf('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/')],
    ),
  )
  return new Map(
    [...textOf('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      textOf(targets.get(attribute(tag, '\\w+:id')) ?? ''),
    ]),
  )
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** The first cell of every list validation. */
function listsOf(xml: string): readonly { readonly cell: string; readonly isExtended: boolean }[] {
  const elements = xml.matchAll(
    /<((?:\w+:)?)dataValidation\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1dataValidation>)/g,
  )
  return [...elements]
    .filter(([, , attributes = '']) => /\btype="list"/.test(attributes))
    .map(([, prefix, attributes = '', content = '']) => {
      const range =
        /\bsqref="([^"]*)"/.exec(attributes)?.[1] ?? /sqref>([^<]*)</.exec(content)?.[1] ?? ''
      return { cell: /^[A-Z]+\d+/.exec(range)?.[0] ?? range, isExtended: /x14/.test(prefix ?? '') }
    })
}

function countResults(xml: string): number {
  return (
    xml.match(/<\/(?:\w+:)?f>\s*<(?:\w+:)?v>[^<]|<(?:\w+:)?f\b[^>]*\/>\s*<(?:\w+:)?v>[^<]/g)
      ?.length ?? 0
  )
}
