import { expect, it } from 'vitest'
import { topicsOfFact, topicsOfQuestion } from '../../../../src/domain/topics/find-topics.ts'

it('reads a short statement by the title above it', () => {
  expect(topicsOfFact({ text: 'Kept for 35 days.', headingPath: ['Policy', 'Backups'] })).toContain(
    'continuity.backups',
  )
})

it('lets a narrower concept speak for the topic that names it, not for the wider one', () => {
  expect(topicsOfQuestion({ text: 'Are backups restored in tests?', section: null })).toEqual([
    'continuity.backups',
  ])
  expect(topicsOfQuestion({ text: 'Do you support SAML?', section: null })).toEqual(['access.sso'])
})

it('takes the section where the question names nothing', () => {
  expect(topicsOfQuestion({ text: 'Please describe.', section: 'Penetration testing' })).toEqual([
    'vuln.pentest',
  ])
  expect(topicsOfQuestion({ text: 'Please describe.', section: null })).toEqual([])
})
