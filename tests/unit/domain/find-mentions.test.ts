import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/domain/find-mentions.ts'

const NAMES = ['Ana', 'Ana Ruiz', 'Bo', 'Zoë']

describe('findMentions', () => {
  it.each([
    ['Could @Ana look?', ['Ana']],
    ['Could @ana ruiz look?', ['Ana Ruiz']],
    ['@Ana Ruizinho is somebody else, so Ana is meant', ['Ana']],
    ['@Bo and @Ana Ruiz, please', ['Bo', 'Ana Ruiz']],
    ['(@Zoë)', ['Zoë']],
    ['write to ana@bo.example', []],
    ['@Bob is not Bo', []],
    ['@Nobody', []],
    ['@', []],
  ])('in “%s” finds %j', (text, names) => {
    const found = findMentions(text, NAMES)
    expect(found.map(({ name }) => name)).toEqual(names)
    for (const { name, start, end } of found) {
      expect(text.slice(start, end).toLowerCase()).toBe(`@${name}`.toLowerCase())
    }
  })
})
