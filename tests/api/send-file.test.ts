import { describe, expect, it } from 'vitest'
import { contentDisposition } from '../../src/api/send-file.ts'

describe('contentDisposition', () => {
  it.each([
    ['q.xlsx', 'attachment; filename="q.xlsx"'],
    ['Vendor review (2026).xlsx', 'attachment; filename="Vendor review (2026).xlsx"'],
    [
      'Fragen für Müller.xlsx',
      `attachment; filename="Fragen f_r M_ller.xlsx"; filename*=UTF-8''Fragen%20f%C3%BCr%20M%C3%BCller.xlsx`,
    ],
    ['a"b\\c.csv', `attachment; filename="a_b_c.csv"; filename*=UTF-8''a%22b%5Cc.csv`],
    ["it's 100%.csv", `attachment; filename="it's 100_.csv"; filename*=UTF-8''it%27s%20100%25.csv`],
    [
      'a\r\nset-cookie: b.csv',
      `attachment; filename="a__set-cookie: b.csv"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20b.csv`,
    ],
    ['half \ud83d.csv', `attachment; filename="half _.csv"; filename*=UTF-8''half%20%EF%BF%BD.csv`],
  ])('of %j', (fileName, header) => {
    expect(contentDisposition(fileName)).toBe(header)
  })
})
