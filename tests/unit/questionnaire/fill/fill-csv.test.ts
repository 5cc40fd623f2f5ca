import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../../../support/approve-answer.ts'

const HEADER = ['ID', 'Question', 'Answer', 'Owner']

describe('filling any CSV', () => {
  it('changes its answer fields and no other, in the eyes of another parser', async () => {
    const note = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '=', '-') })
    const style = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      quotesAll: fc.boolean(),
      bom: fc.boolean(),
    })
    const answer = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '|', '\t', '='),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(note, answer), { minLength: 2, maxLength: 6 }),
        style,
        async (rows, dialect) => {
          const table = [
            HEADER,
            ...rows.map(([owner], index) => [
              `Q-${index}`,
              `Is control number ${index} in place?`,
              '',
              owner,
            ]),
          ]
          const file = { fileName: 'q.csv', bytes: Buffer.from(stringify(table, dialect)) }
          const { layout } = await openQuestionnaire(file)
          const answers = rows.map(([, text]) => `We do${text}.`)
          const approved = questionsOf(layout).map((question, index) =>
            approveAnswer(question, { answer: answers[index] ?? '' }),
          )
          const { bytes } = await fillQuestionnaire({ ...file, layout, approved })
          const expected = table.map((fields, index) =>
            index === 0
              ? fields
              : fields.map((value, column) => (column === 2 ? (answers[index - 1] ?? '') : value)),
          )
          const { delimiter, bom } = dialect
          expect(parse(Buffer.from(bytes), { delimiter, bom })).toEqual(expected)
          expect(bytes.subarray(0, 3).includes(0xef)).toBe(bom)
        },
      ),
      { numRuns: 60 },
    )
  })
})

interface Dialect {
  readonly delimiter: string
  readonly lineEnd: string
  readonly quotesAll: boolean
  readonly bom: boolean
}

function stringify(table: readonly (readonly string[])[], dialect: Dialect): string {
  const { delimiter, lineEnd, quotesAll, bom } = dialect
  const render = (value: string) =>
    quotesAll || /["\n\r]/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value
  const lines = table.map((fields) => fields.map(render).join(delimiter) + lineEnd)
  return (bom ? '\uFEFF' : '') + lines.join('')
}
