import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/domain/app-error.ts'
import { questionsOf } from '../../src/domain/questionnaire.ts'
import { fillQuestionnaire } from '../../src/questionnaire/fill-questionnaire.ts'
import { openQuestionnaire } from '../../src/questionnaire/open-questionnaire.ts'
import { approveAnswer } from '../support/approve-answer.ts'
import { buildWorkbook } from '../support/build-workbook.ts'
import { QUESTIONNAIRES } from '../support/fill-everything.ts'
import { createRandom, mutateWorkbook } from '../support/mutate-workbook.ts'

/** `FUZZ_SECONDS=600 npm run fuzz` looks longer, `FUZZ_SEED` elsewhere. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 15)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1)
/** No small file may keep the processor longer than this, even if it is read and filled in the end. */
const MAX_CPU_MS = 5_000
const MAX_BYTES = 130_000

const SMALL = buildWorkbook({
  sharedStrings: ['<si><t>Are backups tested at least once a year?</t></si>'],
  definedNames: { Choices: 'Lists!$A$1:$A$2', Circle: 'Circle', Via: 'INDIRECT(Via)' },
  sheets: [
    {
      name: 'Questions',
      rows: [
        ['ID', 'Question', 'Answer', 'Comments'],
        ['1', 'Do you require multi-factor authentication for staff?'],
        ['2', 'How long are audit logs retained?'],
        ['3', 'Is access reviewed every quarter?'],
      ],
      lists: { C2: '"Yes,No"', C3: 'Choices', C4: 'Circle' },
      extendedLists: { C5: 'Lists!$A$1:$A$2' },
      merges: ['D2:D3'],
    },
    { name: 'Lists', state: 'hidden', rows: [['Yes'], ['No']] },
  ],
})

const seeds = [
  { name: 'a small workbook', bytes: SMALL },
  ...QUESTIONNAIRES.filter(({ fileName }) => /\.xls[xm]$/.test(fileName))
    .map(({ fileName, path }) => ({ name: fileName, bytes: new Uint8Array(readFileSync(path)) }))
    .filter(({ bytes }) => bytes.length <= MAX_BYTES),
]

describe('a workbook with something broken or hostile in it', () => {
  it(
    'is read and filled, or refused by an error of ours, and soon',
    async () => {
      const endsAt = performance.now() + SECONDS * 1000
      let rounds = 0
      for (let seed = FIRST_SEED; performance.now() < endsAt; seed += 1) {
        const random = createRandom(seed)
        // The small one most of the time: it is quick, and every part of it is of some use.
        const origin = seeds[random(4) === 0 ? random(seeds.length) : 0] ?? {
          name: '',
          bytes: SMALL,
        }
        const outcome = await tryFile(mutateWorkbook(origin.bytes, random))
        expect(outcome, `seed ${seed} of ${origin.name}`).toBe('sound')
        rounds += 1
      }
      expect(rounds).toBeGreaterThan(20)
    },
    (SECONDS + 60) * 1000,
  )
})

async function tryFile(bytes: Uint8Array): Promise<string> {
  const before = process.cpuUsage()
  try {
    await readAndFill(bytes)
  } catch (error) {
    if (!(error instanceof AppError)) return `unnamed: ${(error as Error).stack}`
    if (!/\.$/.test(error.message)) return `no sentence: ${error.message}`
  }
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  return milliseconds > MAX_CPU_MS ? `took ${milliseconds} ms` : 'sound'
}

async function readAndFill(bytes: Uint8Array): Promise<void> {
  const fileName = 'q.xlsx'
  const { layout } = await openQuestionnaire({ fileName, bytes }, { allowEmpty: true })
  const approved = questionsOf(layout).map((question) =>
    approveAnswer(question, { answer: 'We do.', choice: question.allowed?.[0] ?? null }),
  )
  const filled = await fillQuestionnaire({
    ...{ fileName, bytes, layout, approved },
    overwrite: true,
  })
  await openQuestionnaire({ fileName, bytes: filled.bytes }, { allowEmpty: true })
}
