import { describe, expect, it } from 'vitest'
import { buildFacts } from '../../../src/ingest/build-facts.ts'
import { statementsIn } from '../../support/statements-in.ts'

const SOURCE = { id: 's_1', name: 'policy.md', disclosure: 'nda' } as const
const idsOf = (markdown: string) =>
  buildFacts(SOURCE, statementsIn(markdown, 'policy.md'), null).map((fact) => fact.id)

describe('building facts', () => {
  it('keeps the id of a fact that only moved', () => {
    const [kept] = idsOf('# Access\n\nWe use MFA.\n')
    expect(idsOf('# News\n\nWe moved.\n\n# Access\n\nWe use MFA.\n')).toContain(kept)
  })

  it('gives the same sentence under another title another id', () => {
    const [first] = idsOf('# Access\n\nWe use MFA.\n')
    expect(idsOf('# Sign-in\n\nWe use MFA.\n')).not.toContain(first)
  })

  it('tells repeated sentences apart', () => {
    const ids = idsOf('# Access\n\nWe use MFA. We use MFA.\n')
    expect(new Set(ids).size).toBe(2)
  })

  it('names the source and who vouches', () => {
    const verification = { by: 'A. Reviewer', at: '2026-01-01T00:00:00Z' }
    const [fact] = buildFacts(SOURCE, statementsIn('We use MFA.', 'a.md'), verification)
    expect(fact).toMatchObject({
      sourceId: 's_1',
      sourceName: 'policy.md',
      ordinal: 0,
      verification,
    })
  })
})
