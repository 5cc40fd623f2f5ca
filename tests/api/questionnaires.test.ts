import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formOf, listen, openServer, postForm } from './open-server.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'questionnaires')
const CSV = 'Question,Answer\nDo you encrypt backups at rest?,\nDo you review access rights?,\n'

describe('POST /questionnaires', () => {
  it('takes in a workbook and finds its questions', async () => {
    const { app } = await openServer()
    const url = await listen(app)
    const bytes = readFileSync(join(FIXTURES, 'sample-vendor-assessment.xlsx'))
    const form = formOf({ by: 'A. Tester' }, [['Fragen – ä.xlsx', new Uint8Array(bytes)]])
    const { status, json } = await postForm(`${url}/questionnaires`, form)
    expect(status).toBe(201)
    expect(json).toMatchObject({ fileName: 'Fragen – ä.xlsx', format: 'xlsx' })
    expect(json.counts.questions).toBe(69)

    const shown = await fetch(`${url}/questionnaires/${json.id}`)
    const { layout } = (await shown.json()) as { layout: { sheets: readonly unknown[] } }
    expect(layout.sheets.length).toBeGreaterThan(2)
  })

  it.each([
    ['UTF-16', utf16(CSV.replace('backups', 'Sicherungen für Kunden'))],
    ['Windows-1252', latin1(CSV.replace('backups', 'Sicherungen für Kunden'))],
  ])('reads a CSV in %s properly', async (_encoding, bytes) => {
    const { app } = await openServer()
    const url = await listen(app)
    const form = formOf({ by: 'A. Tester' }, [['q.csv', bytes]])
    const { status, json } = await postForm(`${url}/questionnaires`, form)
    expect(status).toBe(201)
    const reply = await app.inject(`/api/v1/questionnaires/${json.id}/answers`)
    expect(reply.json().answers[0].question.text).toBe(
      'Do you encrypt Sicherungen für Kunden at rest?',
    )
  })

  it.each([
    ['an empty file', 'q.xlsx', '', 422, 'EMPTY_FILE'],
    ['29 bytes that call themselves a workbook', 'q.xlsx', 'x'.repeat(29), 422, 'DAMAGED_WORKBOOK'],
    ['a workbook that is cut off', 'q.xlsx', cutWorkbook(), 422, 'DAMAGED_WORKBOOK'],
    ['a workbook with a password', 'q.xlsx', encryptedWorkbook(), 422, 'ENCRYPTED_WORKBOOK'],
    ['a PDF renamed to .xlsx', 'q.xlsx', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n', 415, 'UNSUPPORTED_FILE'],
    [
      'a file without questions',
      'q.csv',
      'Name,City\nAlder,Leeds\nBirch,York\n',
      422,
      'NO_QUESTIONS',
    ],
    ['a file over the limit', 'q.csv', CSV.repeat(20_000), 413, 'UPLOAD_TOO_LARGE'],
  ])('refuses %s and keeps nothing of it', async (_what, name, content, status, code) => {
    const { app, workspace } = await openServer()
    const url = await listen(app)
    const reply = await postForm(`${url}/questionnaires`, formOf({ by: 'A' }, [[name, content]]))
    expect(reply.json).toMatchObject({ status, code })
    expect(reply.status).toBe(status)
    expect(reply.json.detail).toContain(name)
    expect(await workspace.listQuestionnaires()).toEqual([])
  })

  it('takes one file at a time', async () => {
    const { app, workspace } = await openServer()
    const form = formOf({ by: 'A. Tester' }, [
      ['a.csv', CSV],
      ['b.csv', CSV],
    ])
    const { status, json } = await postForm(`${await listen(app)}/questionnaires`, form)
    expect([status, json.code]).toEqual([400, 'UPLOAD_FORM_INVALID'])
    expect(await workspace.listQuestionnaires()).toEqual([])
  })
})

describe('PATCH /questionnaires/:questionnaireId', () => {
  it('plans the work: due date, owner, finished', async () => {
    const { app, workspace } = await openServer()
    const bytes = new TextEncoder().encode(CSV)
    const { id } = await workspace.addQuestionnaire({ fileName: 'q.csv', bytes, by: 'A. Tester' })
    const patch = (payload: object) =>
      app.inject({ method: 'PATCH', url: `/api/v1/questionnaires/${id}`, payload })
    const planned = await patch({ by: 'B', dueOn: '2027-01-31', owner: 'Grace', isFinished: true })
    expect(planned.json().questionnaire).toMatchObject({
      dueOn: '2027-01-31',
      owner: 'Grace',
      finished: { by: 'B' },
      lastActivity: { by: 'B', action: 'questionnaire.finished' },
    })
    expect((await patch({ by: 'B', dueOn: null })).json().questionnaire.dueOn).toBeNull()
    expect((await patch({ by: 'B', dueOn: 'tomorrow' })).json().code).toBe('REQUEST_INVALID')
  })

  it('takes a plan with the upload', async () => {
    const { app } = await openServer()
    const form = formOf({ by: 'A', dueOn: '2027-01-31', owner: 'Grace' }, [['q.csv', CSV]])
    const { json } = await postForm(`${await listen(app)}/questionnaires`, form)
    expect(json).toMatchObject({ dueOn: '2027-01-31', owner: 'Grace' })
  })
})

it('counts what waits in the library', async () => {
  const { app } = await openServer()
  const before = (await app.inject('/api/v1/open-work')).json()
  expect(before).toEqual({ changes: 0, conflicts: null, overdue: null })
  await app.inject('/api/v1/agreement')
  const after = (await app.inject('/api/v1/open-work')).json()
  expect(after).toEqual({ changes: 0, conflicts: 0, overdue: 0 })
})

it('removes a questionnaire in the name of a person', async () => {
  const { app, workspace } = await openServer()
  const bytes = new TextEncoder().encode(CSV)
  const { id } = await workspace.addQuestionnaire({ fileName: 'q.csv', bytes, by: 'A. Tester' })
  const removal = { method: 'DELETE', url: `/api/v1/questionnaires/${id}?by=B` } as const
  const reply = await app.inject(removal)
  expect([reply.statusCode, reply.body]).toEqual([204, ''])
  expect((await app.inject(removal)).statusCode).toBe(404)
  const { events } = (await app.inject(`/api/v1/audit-events?subjectId=${id}&limit=1`)).json()
  expect(events[0]).toMatchObject({ action: 'questionnaire.removed', by: 'B' })
})

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

function cutWorkbook(): Uint8Array<ArrayBuffer> {
  const whole = readFileSync(join(FIXTURES, 'sample-vendor-assessment.xlsx'))
  return new Uint8Array(whole.subarray(0, whole.length / 2))
}

/** The head of a compound file whose directory names the streams of an encrypted package. */
function encryptedWorkbook(): Uint8Array<ArrayBuffer> {
  const file = Buffer.alloc(3 * 512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  for (const [index, name] of ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].entries()) {
    const entry = 512 + index * 128
    file.write(name, entry, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, entry + 64)
  }
  return new Uint8Array(file)
}
