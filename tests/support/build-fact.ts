import { type Fact, factId } from '../../src/domain/fact.ts'
import { sourceId } from '../../src/domain/source.ts'

/** A verified, live fact of the invented company; its id follows from what it says. */
export function buildFact(parts: Partial<Fact> = {}): Fact {
  const text = parts.text ?? 'Customer data is encrypted at rest with AES-256.'
  const headingPath = parts.headingPath ?? ['Encryption', 'At rest']
  const sourceName = parts.sourceName ?? 'trust.md'
  const source = parts.sourceId ?? sourceId(sourceName)
  return {
    id: factId(source, { headingPath, text }, 0),
    sourceId: source,
    sourceName,
    ordinal: 0,
    text,
    start: 0,
    end: text.length,
    headingPath,
    status: 'live',
    subject: { kind: 'company' },
    qualifiers: [],
    context: headingPath.join(' · '),
    dates: [],
    topics: [],
    quantities: [],
    verification: { by: 'Ada Verifier', at: '2026-01-02T08:00:00.000Z' },
    disclosure: 'nda',
    ownDisclosure: null,
    classified: null,
    retirement: null,
    mergedInto: null,
    ...parts,
  }
}
