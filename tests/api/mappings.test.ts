import { expect, it } from 'vitest'
import { formOf, listen, openServer, postForm } from './open-server.ts'

const CSV = [
  'Ref;Wording;Vendor says;Remarks',
  'Q-1;Is customer data encrypted at rest with AES-256?;;',
  'Q-2;Is multi-factor authentication required for all employees?;;',
  '',
].join('\r\n')
const SHEET = { name: 'csv', headerRows: [1], columns: { B: 'question', C: 'text' } }

it('shows a sheet, tries a mapping, keeps it, and goes back', async () => {
  const { app, path } = await openForm()
  const preview = await app.inject(`${path}/preview?sheet=csv&rowCount=1`)
  expect(preview.json()).toMatchObject({
    lastRow: 3,
    rows: [{ row: 1, cells: [{ text: 'Ref' }, {}, {}, {}] }],
  })

  const before = (await app.inject(`${path}/mapping`)).json()
  expect(before).toMatchObject({ origin: { kind: 'detected' }, revision: 0 })
  expect(before.mapping).toEqual(before.detected)

  const mapping = { sheets: [{ ...SHEET, rows: [{ row: 2, role: 'section' }] }] }
  const url = `${path}/mapping`
  const trial = await app.inject({ method: 'POST', url: `${url}/trial`, payload: { mapping } })
  expect(trial.json()).toMatchObject({
    changes: { kept: 1, added: 0, removed: 1 },
    misfits: [],
    layout: { sheets: [{ questions: [{ row: 3, textCell: 'C3' }] }] },
  })
  expect((await app.inject(path)).json().questionnaire.counts.questions).toBe(2)

  const saved = await app.inject({ method: 'PUT', url, payload: { by: 'A', revision: 0, mapping } })
  expect(saved.statusCode).toBe(200)
  expect(saved.json()).toMatchObject({
    mapping: { origin: { kind: 'saved', by: 'A' }, revision: 1 },
    changes: { removed: 1 },
  })
  expect((await app.inject(path)).json().questionnaire.counts.questions).toBe(1)

  const reset = await app.inject({ method: 'DELETE', url: `${url}?by=A&revision=1` })
  expect(reset.json()).toMatchObject({ mapping: { origin: { kind: 'detected' }, revision: 2 } })
  expect((await app.inject(path)).json().questionnaire.counts.questions).toBe(2)
})

it.each([
  ['a role that there is not', { ...SHEET, columns: { B: 'answer' } }, 400, 'REQUEST_INVALID'],
  ['a sheet that is not there', { ...SHEET, name: 'Sheet1' }, 422, 'MAPPING_MISFIT'],
  ['no question column', { name: 'csv', columns: { C: 'text' } }, 422, 'MAPPING_MISFIT'],
  ['no question', { ...SHEET, columns: { D: 'question' } }, 422, 'NO_QUESTIONS'],
])('refuses %s', async (_what, sheet, status, code) => {
  const { app, path } = await openForm()
  const payload = { by: 'A', revision: 0, mapping: { sheets: [sheet] } }
  const reply = await app.inject({ method: 'PUT', url: `${path}/mapping`, payload })
  expect(reply.json()).toMatchObject({ status, code })
})

it('refuses a mapping made from an older view', async () => {
  const { app, path } = await openForm()
  const payload = { by: 'A', revision: 7, mapping: { sheets: [SHEET] } }
  const reply = await app.inject({ method: 'PUT', url: `${path}/mapping`, payload })
  expect(reply.json()).toMatchObject({ status: 409, code: 'STALE_MAPPING' })
})

it('takes in a file without questions to be mapped by hand', async () => {
  const { app } = await openServer()
  const url = await listen(app)
  const fields = { by: 'A', acceptsEmpty: 'true' }
  const form = formOf(fields, [['towns.csv', 'Name,City\nAlder,Leeds\nBirch,York\n']])
  const { status, json } = await postForm(`${url}/questionnaires`, form)
  expect([status, json.counts.questions]).toEqual([201, 0])
})

async function openForm() {
  const { app } = await openServer()
  const url = await listen(app)
  const { json } = await postForm(
    `${url}/questionnaires`,
    formOf({ by: 'A. Tester' }, [['form.csv', CSV]]),
  )
  return { app, path: `/api/v1/questionnaires/${json.id}` }
}
