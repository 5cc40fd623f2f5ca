import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../../../src/answer/read/question-frame.ts'

const read = (text: string, parts: { allowed?: readonly string[]; section?: string } = {}) =>
  readQuestion({ text, section: parts.section ?? null, allowed: parts.allowed ?? null })

describe('readQuestion', () => {
  it.each([
    ['Do you encrypt backups?', 'yes-no'],
    ['For production systems, is access logged?', 'yes-no'],
    ['Please confirm that backups are encrypted.', 'yes-no'],
    ['Backups are encrypted and tested before each release of the platform.', 'yes-no'],
    ['Describe your backup strategy.', 'open'],
    ['For how many days are logs kept?', 'open'],
    ['Contact of the security officer', 'open'],
    ['Are you a controller or a processor?', 'alternative'],
    ['Cyber insurance', 'topic'],
  ])('takes %j for %s', (text, form) => {
    expect(read(text).form).toBe(form)
  })

  it('takes a title for a yes-or-no question where the cell takes only yes or no', () => {
    expect(read('Cyber insurance', { allowed: ['Yes', 'No'] }).form).toBe('yes-no')
  })

  it.each([
    ['How long are logs kept?', 'duration'],
    ['How often are keys rotated?', 'interval'],
    ['Where is customer data stored?', 'place'],
    ['Which sub-processors do you use?', 'party'],
    ['Whom should we contact about an incident?', 'contact'],
    ['Which TLS versions do you accept?', 'version'],
    ['When was the last penetration test?', 'date'],
    ['Describe your backup strategy.', null],
  ])('hears in %j that %s is wanted', (text, wants) => {
    expect(read(text).wants).toBe(wants)
  })

  it('parts what is decided from what is to be added', () => {
    const frame = read('Are backups tested? If yes, how often?')
    expect(frame).toMatchObject({ text: 'Are backups tested?', followUpWants: 'interval' })
  })

  it.each([
    ['Is every change reviewed?', 'every'],
    ['Is access logged without exception?', 'without exception'],
    ['Is access reviewed every quarter?', null],
    ['Is access logged?', null],
  ])('hears in %j the quantifier %j', (text, universal) => {
    expect(read(text).universal).toBe(universal)
  })

  it('reads the section along where the question names no topic of its own', () => {
    const alone = read('Are the policies and procedures reviewed at least annually?')
    const within = read('Are the policies and procedures reviewed at least annually?', {
      section: 'Business continuity',
    })
    const keys = (frame: typeof alone) => frame.units.map(({ key }) => key)
    expect(keys(alone)).not.toContain('concept:business-continuity')
    expect(keys(within)).toContain('concept:business-continuity')
  })
})
