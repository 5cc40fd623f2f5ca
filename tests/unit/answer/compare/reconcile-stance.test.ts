import { describe, expect, it } from 'vitest'
import type { ReadStance } from '../../../../src/answer/compare/read-stance.ts'
import { reconcileStance } from '../../../../src/answer/compare/reconcile-stance.ts'
import { buildJudgement } from '../../../support/build-judgement.ts'

const read = (stance: ReadStance['stance'], isFirm = false): ReadStance => ({
  stance,
  reason: 'as read',
  isByFigure: false,
  isFirm,
})

describe('reconcileStance', () => {
  it.each([
    ['supports', { affirms: 0.9 }, 'supports'],
    ['supports', { denies: 0.9 }, 'denies'],
    ['supports', { denies: 0.6, affirms: 0.3 }, 'silent'],
    ['supports', { limits: 0.6, affirms: 0.3 }, 'limited'],
    ['supports', { vendor: 0.8 }, 'limited'],
    ['supports', { planned: 0.8 }, 'supports'],
    ['denies', { affirms: 0.9 }, 'silent'],
    ['denies', { denies: 0.9 }, 'denies'],
    ['silent', { denies: 0.9 }, 'denies'],
    ['silent', { affirms: 0.95 }, 'supports'],
    ['silent', { affirms: 0.7 }, 'silent'],
    ['limited', { affirms: 0.95 }, 'limited'],
    ['planned', { affirms: 0.95 }, 'planned'],
  ] as const)('read as %s and heard as %j: %s', (stance, heard, expected) => {
    expect(reconcileStance(read(stance), buildJudgement(heard)).stance).toBe(expected)
  })

  it('leaves alone what a status, a figure or a place says', () => {
    const firm = read('denies', true)
    expect(reconcileStance(firm, buildJudgement({ affirms: 0.99 }))).toBe(firm)
  })

  it.each([
    [{ limits: 0.6, affirms: 0.2 }, 'supports'],
    [{ denies: 0.9 }, 'silent'],
  ] as const)('only holds back where the fact names all that is asked: %j', (heard, expected) => {
    expect(reconcileStance(read('supports'), buildJudgement(heard), true).stance).toBe(expected)
  })

  it('weighs bearings among themselves, however likely silence is', () => {
    const heard = buildJudgement({ silent: 0.8, denies: 0.18, affirms: 0.02 })
    expect(reconcileStance(read('supports'), heard).stance).toBe('denies')
  })
})
