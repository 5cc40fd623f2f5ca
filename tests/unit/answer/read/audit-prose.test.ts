import { expect, it } from 'vitest'
import { isAuditProse } from '../../../../src/answer/read/audit-prose.ts'
import { readQuestion } from '../../../../src/answer/read/question-frame.ts'

const read = (text: string) => isAuditProse(readQuestion({ text, section: null, allowed: null }))

it.each([
  'Are policies and procedures for backups established, documented and approved?',
  'Is vulnerability remediation prioritized using a risk-based model?',
  'Are communications between environments monitored?',
  'Does the testing strategy outline criteria to accept new systems, upgrades and new versions while ensuring security and compliance?',
])('%j is worded as a catalogue would', (text) => {
  expect(read(text)).toBe(true)
})

it.each([
  'Do you encrypt backups?',
  'Are our backups monitored by your team?',
  'Are backups encrypted?',
  'How long do you keep logs?',
])('%j is worded as a person would', (text) => {
  expect(read(text)).toBe(false)
})
