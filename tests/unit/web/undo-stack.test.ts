import { expect, it } from 'vitest'
import { popDeed, pushDeed } from '../../../src/web/pages/review/undo-stack.ts'
import { buildAnswer } from '../../support/build-answer.ts'

const at = (id: string, revision: number) => buildAnswer({ id, revision })

it('takes deeds back in the order in which they were done, each from the revision that it led to', () => {
  let stack = pushDeed([], 'edit 1', [at('a', 1)], [at('a', 2)])
  stack = pushDeed(stack, 'approve 2', [at('b', 5)], [at('b', 6)])
  stack = pushDeed(stack, 'approve 1', [at('a', 2)], [at('a', 3)])

  expect(stack.at(-1)).toMatchObject({ words: 'approve 1', answers: [{ revision: 3 }] })
  // The server gives the content of revision 2 the number 4: now the edit is what led to 4.
  stack = popDeed(stack, [at('a', 4)])
  stack = popDeed(stack, [at('b', 7)])
  expect(stack).toMatchObject([{ words: 'edit 1', answers: [{ answerId: 'a', revision: 4 }] }])
  expect(popDeed(stack, [at('a', 5)])).toEqual([])
})

it('leaves a deed alone that somebody else has come after', () => {
  let stack = pushDeed([], 'edit 1', [at('a', 1)], [at('a', 2)])
  stack = pushDeed(stack, 'approve 1', [at('a', 7)], [at('a', 8)])
  expect(popDeed(stack, [at('a', 9)])).toMatchObject([{ answers: [{ revision: 2 }] }])
})
