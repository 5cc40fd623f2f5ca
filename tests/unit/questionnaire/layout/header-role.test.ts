import { describe, expect, it } from 'vitest'
import { readHeaderRole } from '../../../../src/questionnaire/layout/header-role.ts'

describe('readHeaderRole', () => {
  it.each([
    ['Question ID', 'id'],
    ['No', 'id'],
    ['Nr.', 'id'],
    ['编号', 'id'],
    ['Question', 'question'],
    ['Verification requirement', 'question'],
    ['Exigence', 'question'],
    ['Control domain', 'section'],
    ['Your answer', 'answer'],
    ['Status', 'answer'],
    ['Antwort', 'answer'],
    ['Answer type', 'author'],
    ['Severity', 'author'],
    ['Implementation description (optional)', 'text'],
    ['Additional information', 'text'],
    ['Comments', 'comment'],
    ['Bemerkungen', 'comment'],
    ['Control ownership', 'ownership'],
    ['Maturity score', 'score'],
    ['Analyst notes', 'assessor'],
    ['Guidance', 'guidance'],
    ['Colour', undefined],
  ])('reads %j as %s', (header, role) => {
    expect(readHeaderRole(header)).toBe(role)
  })

  it('takes no sentence for a header', () => {
    expect(readHeaderRole(`Please write your answer ${'very '.repeat(30)}clearly`)).toBeUndefined()
  })
})
