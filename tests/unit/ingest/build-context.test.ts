import { describe, expect, it } from 'vitest'
import { buildContext } from '../../../src/ingest/build-context.ts'
import { statementsIn } from '../../support/statements-in.ts'

describe('the context line of a statement', () => {
  it('is the nearest two titles, without the document’s own', () => {
    expect(buildContext('AES-256.', ['Trust', 'Encryption', 'At a glance'], 'Trust')).toBe(
      'Encryption · At a glance',
    )
  })

  it('says of each cell of a row what it is', () => {
    const path = ['Vendors', 'Service | Region | Compliance']
    expect(buildContext('Speech-to-text inference | USA | SOC 2 Type II, HIPAA', path, null)).toBe(
      'Vendors · Speech-to-text inference: region USA; compliance SOC 2 Type II, HIPAA',
    )
  })

  it('comes with every statement of a document', () => {
    const [fact] = statementsIn(
      '# Trust\n\n## Suppliers\n\n| Provider | Region |\n|---|---|\n| Fernhost | Ireland |\n',
      'a.md',
    )
    expect(fact?.context).toBe('Suppliers · Fernhost: region Ireland')
  })
})
