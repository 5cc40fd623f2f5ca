import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import { type Mapping, mappingSchema } from '../../../src/domain/mapping.ts'
import type { Workspace } from '../../../src/workspace/workspace.ts'
import {
  draftAll,
  importMarkdown,
  openTestWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

/** Three questions under a header of words that detection reads less easily. */
const CSV = [
  'Ref;Wording;Vendor says;Remarks',
  'Q-1;Is customer data encrypted at rest with AES-256?;;',
  'Q-2;Is multi-factor authentication required for all employees?;;',
  'Q-3;How long are backups kept?;;',
  '',
].join('\r\n')
const DEED = { by: 'Mary Mapper', revision: 0, dropSigned: false }

describe('a mapping that is saved', () => {
  it('keeps drafts and approvals of the questions that stay, and adds the others as pending', async () => {
    const { workspace, id, answers } = await openMapped()
    await workspace.approveAnswer(seen(answers[0] as Answer), PERSON)
    const mapping = await withRows(workspace, id, [{ row: 3, role: 'skip' }])
    const trial = await workspace.tryMapping(id, mapping)
    expect(trial.changes).toMatchObject({ kept: 2, added: 0, removed: 1, removedSigned: 0 })
    const outcome = await workspace.saveMapping(id, mapping, DEED)
    expect(outcome.changes).toEqual(trial.changes)
    const after = await workspace.listAnswers(id)
    expect(after.map(({ question, state }) => [question.row, state])).toEqual([
      [2, 'approved'],
      [4, 'drafted'],
    ])
    expect(after[0]?.approval?.by).toBe(PERSON)
    expect((await workspace.previewExport(id)).written.map(({ cell }) => cell)).toContain('C2')

    const back = await workspace.resetMapping(id, { ...DEED, revision: 1 })
    expect(back.changes).toMatchObject({ kept: 2, added: 1 })
    const again = await workspace.listAnswers(id)
    expect(again.map(({ question, state }) => [question.row, state])).toEqual([
      [2, 'approved'],
      [3, 'pending'],
      [4, 'drafted'],
    ])
    expect((await draftAll(workspace, id)).state).toBe('done')
  })

  it('takes signed answers away only where somebody says so', async () => {
    const { workspace, id, answers } = await openMapped()
    await workspace.approveAnswer(seen(answers[1] as Answer), PERSON)
    const mapping = await withRows(workspace, id, [{ row: 3, role: 'skip' }])
    await expect(workspace.saveMapping(id, mapping, DEED)).rejects.toMatchObject({
      code: 'MAPPING_DROPS_SIGNED',
      signed: 1,
    })
    expect(await workspace.listAnswers(id)).toHaveLength(3)
    await workspace.saveMapping(id, mapping, { ...DEED, dropSigned: true })
    expect(await workspace.listAnswers(id)).toHaveLength(2)
  })

  it('voids the approval of a choice that the new cell does not take, and drafts anew', async () => {
    const { workspace, id, answers } = await openMapped('Ref;Question;Yes;No;Remarks')
    const [first] = answers
    expect(first?.question.tickCells).toEqual({ Yes: 'C2', No: 'D2' })
    const edited = await workspace.editAnswer(
      seen(first as Answer),
      { decision: 'yes', choice: 'Yes', answer: 'Yes.' },
      PERSON,
    )
    await workspace.approveAnswer(seen(edited), PERSON)
    const { mapping } = await workspace.getMapping(id)
    const [sheet] = mapping.sheets
    const other = mappingSchema.parse({
      sheets: [{ ...sheet, ticks: {}, columns: { ...sheet?.columns, C: 'text' } }],
    })
    const { changes } = await workspace.saveMapping(id, other, DEED)
    expect(changes).toMatchObject({ kept: 3, voided: 1 })
    const after = await workspace.listAnswers(id)
    expect(after.map(({ state }) => state)).toEqual(['drafted', 'pending', 'pending'])
    expect(after[0]?.voided?.reason).toContain('no value of the cell')
  })

  it('is refused where somebody saved another since, and while drafting runs', async () => {
    const { workspace, id } = await openMapped()
    const mapping = await withRows(workspace, id, [{ row: 3, role: 'skip' }])
    await workspace.saveMapping(id, mapping, DEED)
    await expect(workspace.saveMapping(id, mapping, DEED)).rejects.toMatchObject({
      code: 'STALE_MAPPING',
    })
    const ended = draftAll(workspace, id)
    await workspace.startDrafting(id, PERSON)
    const saving = workspace.saveMapping(id, mapping, { ...DEED, revision: 1 })
    await expect(saving).rejects.toMatchObject({ code: 'DRAFTING_RUNNING' })
    await ended
  })

  it('is refused where it leaves no question', async () => {
    const { workspace, id } = await openMapped()
    const mapping = mappingSchema.parse({ sheets: [{ name: 'csv', isQuestionnaire: false }] })
    await expect(workspace.saveMapping(id, mapping, DEED)).rejects.toMatchObject({
      code: 'NO_QUESTIONS',
    })
  })
})

describe('a form that comes again', () => {
  it('is read by the mapping that was saved, and says so; going back forgets it', async () => {
    const { workspace, id } = await openMapped()
    const mapping = await withRows(workspace, id, [{ row: 3, role: 'skip' }])
    await workspace.saveMapping(id, mapping, DEED)

    const next = await add(
      workspace,
      CSV.replace('Q-3;', 'Q-9;Is there a new one this year?;;\r\nQ-3;'),
    )
    expect(next.counts.questions).toBe(3)
    const { origin } = await workspace.getMapping(next.id)
    expect(origin).toMatchObject({ kind: 'recognised', by: 'Mary Mapper', fileName: 'form.csv' })
    const { layout } = await workspace.getQuestionnaire(next.id)
    expect(layout.sheets[0]?.reasons[0]).toMatch(
      /^recognised from the mapping that Mary Mapper saved for form\.csv on /,
    )

    await workspace.resetMapping(next.id, DEED)
    expect((await workspace.getQuestionnaire(next.id)).questionnaire.counts.questions).toBe(4)
    expect((await add(workspace, CSV)).counts.questions).toBe(2)
    await workspace.resetMapping(id, { ...DEED, revision: 1 })
    expect((await add(workspace, CSV)).counts.questions).toBe(3)
  })
})

it('takes in a file without questions where a person is going to say where they are', async () => {
  const workspace = await openTestWorkspace()
  const csv = 'Name,City\nAlder,Leeds\nBirch,York\n'
  await expect(add(workspace, csv)).rejects.toMatchObject({ code: 'NO_QUESTIONS' })
  const { id, counts } = await add(workspace, csv, true)
  expect(counts.questions).toBe(0)
  const mapping = mappingSchema.parse({
    sheets: [{ name: 'csv', headerRows: [1], columns: { A: 'question', B: 'text' } }],
  })
  const { changes } = await workspace.saveMapping(id, mapping, DEED)
  expect(changes).toMatchObject({ added: 2 })
})

it('shows the rows of a sheet', async () => {
  const { workspace, id } = await openMapped()
  const preview = await workspace.previewSheet(id, { sheet: 'csv', fromRow: 2, rowCount: 2 })
  expect(preview).toMatchObject({ lastRow: 4, lastColumn: 7, fromRow: 2 })
  expect(preview.rows.map(({ row, cells }) => [row, cells.map(({ text }) => text)])).toEqual([
    [2, ['Q-1', 'Is customer data encrypted at rest with AES-256?']],
    [3, ['Q-2', 'Is multi-factor authentication required for all employees?']],
  ])
  const nowhere = workspace.previewSheet(id, { sheet: 'x', fromRow: 1, rowCount: 1 })
  await expect(nowhere).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

/** A drafted questionnaire of three questions. */
async function openMapped(header?: string) {
  const workspace = await openTestWorkspace()
  await importMarkdown(workspace, TRUST_PAGE)
  const csv = header ? CSV.replace(/^.*/, header) : CSV
  const { id } = await add(workspace, csv)
  await draftAll(workspace, id)
  return { workspace, id, answers: await workspace.listAnswers(id) }
}

function add(workspace: Workspace, csv: string, acceptsEmpty = false) {
  const bytes = new TextEncoder().encode(csv)
  return workspace.addQuestionnaire({ fileName: 'form.csv', bytes, by: PERSON, acceptsEmpty })
}

async function withRows(
  workspace: Workspace,
  id: string,
  rows: Mapping['sheets'][number]['rows'],
): Promise<Mapping> {
  const { mapping } = await workspace.getMapping(id)
  return { sheets: mapping.sheets.map((sheet) => ({ ...sheet, rows })) }
}
