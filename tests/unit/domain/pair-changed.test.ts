import { expect, it } from 'vitest'
import type { Fact } from '../../../src/domain/fact.ts'
import { pairChanged } from '../../../src/domain/pair-changed.ts'
import { buildFact } from '../../support/build-fact.ts'

const fact = (text: string, headingPath: readonly string[] = ['Backups'], ordinal = 0) =>
  buildFact({ text, headingPath, ordinal })
const textsOf = (removed: readonly Fact[], added: readonly Fact[]) =>
  pairChanged(removed, added).map(({ before, after }) => [before.text, after.text])

it('pairs a statement with the one that it was rewritten to, the most similar first', () => {
  const removed = [fact('Backups are kept for 35 days.'), fact('Backups are encrypted.')]
  const added = [
    fact('Backups are encrypted at rest.'),
    fact('Backups are kept for 90 days.', ['Backups'], 1),
  ]
  expect(textsOf(removed, added)).toEqual([
    ['Backups are encrypted.', 'Backups are encrypted at rest.'],
    ['Backups are kept for 35 days.', 'Backups are kept for 90 days.'],
  ])
})

it('follows the same words into another section', () => {
  const words = 'Backups are encrypted.'
  expect(textsOf([fact(words)], [fact(words, ['Storage'])])).toEqual([[words, words]])
})

it('pairs nothing of another section or with other words', () => {
  const removed = [fact('Backups are kept for 35 days.')]
  expect(textsOf(removed, [fact('Backups are kept for 90 days.', ['Logs'])])).toEqual([])
  expect(textsOf(removed, [fact('Staff sign a confidentiality agreement.')])).toEqual([])
})
