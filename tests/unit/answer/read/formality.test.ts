import { expect, it } from 'vitest'
import { findFormality, isFormal, withoutFormality } from '../../../../src/answer/read/formality.ts'

it('finds the chain that control catalogues ask of every policy', () => {
  const question = 'Are backup policies established, documented, approved, and maintained?'
  expect(findFormality(question)).toBe('established, documented, approved, and maintained')
  expect(withoutFormality(question)).toBe('Are backup policies  ?')
})

it('finds none in a single deed', () => {
  expect(findFormality('Are backups tested and kept?')).toBeNull()
  expect(findFormality('Is access approved?')).toBeNull()
})

it('hears from a statement whether the control is written down', () => {
  expect(isFormal('A documented plan exists.')).toBe(true)
  expect(isFormal('We maintain an access policy.')).toBe(true)
  expect(isFormal('Backups are taken daily.')).toBe(false)
  expect(isFormal('Row-level policies scope every query.')).toBe(false)
})
