import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../../src/domain/app-error.ts'
import { questionsOf } from '../../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../../support/approve-answer.ts'
import { buildWorkbook } from '../../support/build-workbook.ts'

const WORKBOOK = buildWorkbook({
  sharedStrings: ['<si><t>Are backups tested at least once a year?</t></si>'],
  definedNames: { Choices: 'Lists!$A$1:$A$2' },
  sheets: [
    {
      name: 'Questions',
      rows: [
        ['ID', 'Question', 'Answer', 'Comments'],
        ['1', 'Do you require multi-factor authentication for staff?'],
        ['2', 'How long are audit logs retained?'],
      ],
      lists: { C2: '"Yes,No"', C3: 'Choices' },
      merges: ['D2:D3'],
    },
    { name: 'Lists', state: 'hidden', rows: [['Yes'], ['No']] },
  ],
})
const PARTS = Object.entries(unzipSync(WORKBOOK))

describe('a damaged workbook is read and filled, or refused by an error of ours', () => {
  it('with bytes of the archive changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(WORKBOOK.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 9,
    })
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const bytes = WORKBOOK.slice()
        for (const [index, value] of edits) bytes[index] = value
        await expectSoundOutcome(bytes)
      }),
      { numRuns: 150 },
    )
  })

  it('with pieces of its XML cut out, doubled or put elsewhere', async () => {
    const edit = fc.record({
      part: fc.nat(PARTS.length - 1),
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      times: fc.nat(3),
      target: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(edit, async ({ part, start, length, times, target }) => {
        const parts = Object.fromEntries(PARTS)
        const [name, content] = PARTS[part] ?? ['', new Uint8Array()]
        const xml = strFromU8(content)
        const from = Math.floor(start * xml.length)
        const piece = xml.slice(from, from + length)
        const rest = xml.slice(0, from) + xml.slice(from + length)
        const to = Math.floor(target * rest.length)
        parts[name] = strToU8(rest.slice(0, to) + piece.repeat(times) + rest.slice(to))
        await expectSoundOutcome(zipSync(parts))
      }),
      { numRuns: 150 },
    )
  })

  it('cut off anywhere', async () => {
    for (let length = 0; length < WORKBOOK.length; length += 37) {
      await expectSoundOutcome(WORKBOOK.subarray(0, length))
    }
  })
})

async function expectSoundOutcome(bytes: Uint8Array): Promise<void> {
  try {
    const { layout } = await openQuestionnaire({ fileName: 'q.xlsx', bytes })
    const approved = questionsOf(layout).map((question) =>
      approveAnswer(question, { answer: 'We do.', choice: question.allowed?.[0] ?? null }),
    )
    const filled = await fillQuestionnaire({ fileName: 'q.xlsx', bytes, layout, approved })
    await openQuestionnaire({ fileName: 'q.xlsx', bytes: filled.bytes }, { allowEmpty: true })
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
  }
}
