import { expect, it } from 'vitest'
import { findUnsupported } from '../../../../src/answer/write/check-draft.ts'
import { buildDraft } from '../../../support/build-answer.ts'
import { buildFact } from '../../../support/build-fact.ts'

const fact = buildFact({ text: 'Backups are encrypted with AES-256 and kept for 35 days.' })
const facts = new Map([[fact.id, fact]])
const sound = buildDraft({ answer: 'Yes. Backups are kept for 35 days.' }, [fact])

it('passes a draft whose every word of weight stands in a cited fact', () => {
  expect(findUnsupported(sound, facts)).toBeUndefined()
})

it.each([
  ['no citation', { citations: [] }, 'cites nothing'],
  ['a figure that no source states', { answer: 'Yes. Kept for 90 days.' }, 'figure 90'],
  ['an absolute word of its own', { answer: 'Yes. All backups are encrypted.' }, '“all”'],
])('stops %s', (_, change, problem) => {
  expect(findUnsupported({ ...sound, ...change }, facts)).toContain(problem)
})

it('stops a quotation that is changed by a letter', () => {
  const [citation] = sound.citations
  const changed = { ...sound, citations: citation ? [{ ...citation, quote: 'Backup are' }] : [] }
  expect(findUnsupported(changed, facts)).toContain('not verbatim')
})

it('stops a yes on a fact that nobody vouched for', () => {
  const unverified = { ...fact, verification: null }
  expect(findUnsupported(sound, new Map([[fact.id, unverified]]))).toContain('does not support')
})

it('has nothing to say against an abstention', () => {
  expect(
    findUnsupported({ decision: 'unanswered', answer: '', citations: [] }, facts),
  ).toBeUndefined()
})
