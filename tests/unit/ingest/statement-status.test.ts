import { describe, expect, it } from 'vitest'
import { statementStatus } from '../../../src/ingest/statement-status.ts'

const statusOf = (text: string, headingPath: readonly string[] = []) =>
  statementStatus({ text, badge: null, headingPath })

describe('the status of a statement', () => {
  it.each([
    'All disks are encrypted.',
    'We do not sell personal information.',
    'Recordings are never used to train models.',
    'Employees do not have access to customer data.',
    'We do not support TLS 1.0.',
    'Data is deleted when it is no longer needed.',
    'Planned maintenance is announced a week ahead.',
    'Customers will be notified within 72 hours.',
    'While an incident is in progress, updates go out hourly.',
    'Unplanned outages are reported on the status page.',
    'Backups are not available to other customers.',
    'This page says what is under way.',
  ])('is live: %s', (text) => {
    expect(statusOf(text)).toBe('live')
  })

  it.each([
    'SCIM is on the roadmap.',
    'SAML: not currently supported; on roadmap.',
    'Annual testing is scheduled to begin in Q3 2026.',
    'A bug bounty is planned.',
    'Passkeys are coming soon.',
    'We aim to obtain the certificate in 2027.',
    'The report is expected in May 2027.',
    'Region choice will be available to all customers.',
    'Own keys, target: late 2027.',
  ])('is planned: %s', (text) => {
    expect(statusOf(text)).toBe('planned')
  })

  it.each([
    'Our own audit is in progress.',
    'Aligned with one standard; the other in progress (target: late 2027).',
    'The rollout to all tenants is underway.',
    'We are working towards certification.',
  ])('is in progress: %s', (text) => {
    expect(statusOf(text)).toBe('in-progress')
  })

  it.each([
    'Choice of region is not currently offered.',
    'We do not offer an on-premises edition.',
    "Single sign-on isn't supported.",
    'We have no second hosting provider.',
    'The fallback has not been rehearsed.',
  ])('is not offered: %s', (text) => {
    expect(statusOf(text)).toBe('not-offered')
  })

  it.each(['Sign-in by SMS has been discontinued.', 'We no longer offer the classic edition.'])(
    'is retired: %s',
    (text) => {
      expect(statusOf(text)).toBe('retired')
    },
  )

  it('is what a badge says where it says less than live', () => {
    expect(statementStatus({ text: 'Keys rotate.', badge: 'planned', headingPath: [] })).toBe(
      'planned',
    )
  })

  it('is planned by its words even under a live badge', () => {
    const text = 'Rotation is on the roadmap.'
    expect(statementStatus({ text, badge: 'live', headingPath: [] })).toBe('planned')
  })

  it('is what the section is for', () => {
    expect(statusOf('SCIM provisioning', ['Security', 'Roadmap'])).toBe('planned')
    expect(statusOf('We answer it.', ['What is planned?'])).toBe('live')
  })
})
