import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROBLEMS_BY_CODE } from '../../src/api/error-handler.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SRC = join(ROOT, 'src')

/** Codes that only the command line raises have no HTTP status. */
const codes = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/readonly code = '([^']+)'/g)].map(
      ([, code = '']) => ({ code, isOfCommandLine: file.startsWith('cli') }),
    ),
  )
const httpCodes = codes.filter(({ isOfCommandLine }) => !isOfCommandLine).map(({ code }) => code)

const rows = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  )
  .map(([code = '', ...cells]) => ({ code: code.replaceAll('`', ''), cells }))

describe('the error catalogue', () => {
  it('finds the codes of the sources', () => {
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.map(({ code }) => code)).toContain('NOT_FOUND')
  })

  it('has no code twice, and every code in capitals', () => {
    const all = codes.map(({ code }) => code)
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([])
    expect(all.filter((code) => !/^[A-Z]+(_[A-Z]+)*$/.test(code))).toEqual([])
  })

  it('gives every code that reaches the API a status, and none besides', () => {
    expect(Object.keys(PROBLEMS_BY_CODE).sort()).toEqual(httpCodes.sort())
  })

  it('explains every code in docs/errors.md, and none besides', () => {
    expect(rows.map(({ code }) => code).sort()).toEqual(codes.map(({ code }) => code).sort())
  })

  it('says of each code what happened and what to do', () => {
    const empty = rows.filter(({ cells }) => cells.length < 2 || cells.some((cell) => cell === ''))
    expect(empty).toEqual([])
  })

  it('states the status in docs/errors.md that the server sends', () => {
    const stated = rows.filter(({ code }) => httpCodes.includes(code))
    expect(stated.map(({ code, cells }) => [code, cells[0]])).toEqual(
      stated.map(({ code }) => [code, String(PROBLEMS_BY_CODE[code]?.status)]),
    )
  })
})
