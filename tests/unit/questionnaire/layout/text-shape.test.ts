import { describe, expect, it } from 'vitest'
import {
  isIdLike,
  isInstruction,
  isQuestionLike,
  isStemOf,
  saysTitle,
} from '../../../../src/questionnaire/layout/text-shape.ts'

describe('a question', () => {
  it.each([
    'Do you encrypt backups?',
    'A.1.2 - Describe how keys are rotated.',
    '- If so, please explain.',
    'If yes, where?',
    'Haben Sie ein Verfahren für Sicherheitsvorfälle',
    'Décrivez votre procédure de gestion des incidents.',
    '¿Se revisan los accesos?',
    'Czy kopie zapasowe są testowane co roku',
    'アクセス権は見直されていますか。',
    '是否制定了信息安全策略',
    '정보보호 정책을 수립하고 있습니까',
  ])('is seen in %j', (text) => expect(isQuestionLike(text)).toBe(true))

  it.each([
    'Access control',
    'The supplier keeps a register.',
    'Issue tracking',
    'アクセス管理',
    'Section 2: Who we are',
  ])('is not seen in %j', (text) => expect(isQuestionLike(text)).toBe(false))
})

it.each([
  ['A)', true],
  ['1.1', true],
  ['AIS- 02.2', true],
  ['Operations', false],
  ['Is it 1?', false],
])('an id is told by its shape: %j', (text, isId) => expect(isIdLike(text)).toBe(isId))

it.each([
  ['3.1', '3.1.2', true],
  ['A', 'A.1', true],
  ['1', '10', false],
  ['3.1', '3.2', false],
])('%j as the stem of %j', (stem, id, isStem) => expect(isStemOf(stem, id)).toBe(isStem))

it('knows what speaks of the form, and what entitles a part of it', () => {
  expect(isInstruction('Please complete the yellow cells of this form.')).toBe(true)
  expect(isInstruction('Cells of the network are separated.')).toBe(false)
  expect(saysTitle('Section 2: Operations')).toBe(true)
  expect(saysTitle('Part of the data is encrypted.')).toBe(false)
})
