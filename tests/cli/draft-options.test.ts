import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadUsageError } from '../../src/cli/bad-usage-error.ts'
import { parseDraftOptions } from '../../src/cli/draft-options.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'

const REQUIRED = ['--source', 'trust.md', '--questionnaire', 'q.xlsx']

describe('parseDraftOptions', () => {
  it('takes several sources, and signs at 0.9 unless told otherwise', () => {
    expect(parseDraftOptions([...REQUIRED, '--source', 'policies'])).toEqual({
      sources: ['trust.md', 'policies'],
      questionnaire: 'q.xlsx',
      layoutPath: null,
      jsonPath: null,
      signing: null,
      minConfidence: 0.9,
      dataDirectory: null,
    })
  })

  it('needs no source where a workspace is named that may hold some', () => {
    const { sources } = parseDraftOptions(['--questionnaire', 'q.xlsx', '--data', 'data'])
    expect(sources).toEqual([])
  })

  it.each([
    ['no source', ['--questionnaire', 'q.xlsx'], '--source'],
    ['a disclosure that there is not', [...REQUIRED, '--disclosure', 'secret'], '--disclosure'],
    ['an audience that there is not', [...REQUIRED, '--audience', 'all'], '--audience'],
    ['a due date that nothing would keep', [...REQUIRED, '--due', '2027-01-31'], '--data'],
    ['a due date that is no day', [...REQUIRED, '--data', 'd', '--due', 'soon'], 'soon'],
    ['no questionnaire', ['--source', 'trust.md'], '--questionnaire'],
    ['an output that nobody signs', [...REQUIRED, '--out', 'f.xlsx'], '--approve-as'],
    [
      'a signer without a name',
      [...REQUIRED, '--out', 'f.xlsx', '--approve-as', ' '],
      '--approve-as',
    ],
    ['overwriting without an output', [...REQUIRED, '--overwrite'], '--out'],
    ['a signer without an output', [...REQUIRED, '--approve-as', 'A. Tester'], '--out'],
    ['an output of another format', [...REQUIRED, '--out', 'f.csv', '--approve-as', 'A'], '.xlsx'],
    ['a confidence above 1', [...REQUIRED, '--min-confidence', '80'], '--min-confidence'],
    ['a confidence that is no number', [...REQUIRED, '--min-confidence', 'high'], 'high'],
    ['an unknown option', [...REQUIRED, '--quiet'], '--quiet'],
    ['an option without its value', [...REQUIRED, '--json'], '--json'],
    ['a stray word', [...REQUIRED, 'please'], 'please'],
    [
      'an output over the questionnaire',
      [...REQUIRED, '--out', './q.xlsx', '--approve-as', 'A'],
      'q.xlsx',
    ],
    ['drafts over a source', [...REQUIRED, '--json', 'trust.md'], 'trust.md'],
    [
      'one file for both outputs',
      [...REQUIRED, '--out', 'f.xlsx', '--approve-as', 'A', '--json', 'f.xlsx'],
      'f.xlsx',
    ],
  ])('refuses %s', (_what, args, named) => {
    const parse = () => parseDraftOptions(args)
    expect(parse).toThrow(BadUsageError)
    expect(parse).toThrow(named)
  })

  it.each(['q.xls', 'folder'])(
    'leaves it to the reader to refuse %s as a questionnaire',
    (name) => {
      const args = ['--source', 'a.md', '--questionnaire', name, '--out', 'f.xlsx']
      expect(parseDraftOptions([...args, '--approve-as', 'A']).signing?.outPath).toBe('f.xlsx')
    },
  )

  it('sees through a symbolic link that an output is an input', () => {
    const folder = makeTempFolder()
    const questionnaire = join(folder, 'q.csv')
    const link = join(folder, 'filled.csv')
    writeFileSync(questionnaire, 'Question,Answer\n')
    symlinkSync(questionnaire, link)
    const args = ['--source', 'a.md', '--questionnaire', questionnaire]
    expect(() => parseDraftOptions([...args, '--out', link, '--approve-as', 'A'])).toThrow(
      BadUsageError,
    )
  })
})
