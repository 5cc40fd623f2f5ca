import { expect, it } from 'vitest'
import { findQualifiers } from '../../../src/ingest/find-qualifiers.ts'

it.each([
  ['TLS with HSTS where supported.', ['where supported']],
  ['Not retained where controls exist.', ['where controls exist']],
  ['Contracts with clauses where required by law.', ['where required by law']],
  ['Secrets are rotated when appropriate.', ['when appropriate']],
  ['Logs are kept (typ. 30 days).', ['typ.']],
  ['Optional second factor, off by default.', ['Optional', 'by default']],
  [
    'EU storage is available on enterprise plans by request.',
    ['on enterprise plans', 'by request'],
  ],
  ['4 hours on Starter/Growth.', ['on Starter/Growth']],
  ['Enabled for all admin and staff accounts.', ['for all admin and staff accounts']],
  ['Some customer data is masked.', ['Some customer data']],
  ['Deleted in 90 days, except where law requires it.', ['except where law requires it']],
  ['Processing may occur in Norway.', ['may']],
])('finds what limits "%s"', (text, qualifiers) => {
  expect(findQualifiers(text)).toEqual(qualifiers)
})

it.each([
  'All disks are encrypted.',
  'Incidents are reported within 72 hours.',
  'Access is limited to staff.',
])('finds nothing that limits "%s"', (text) => {
  expect(findQualifiers(text)).toEqual([])
})
