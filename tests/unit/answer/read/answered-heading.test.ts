import { describe, expect, it } from 'vitest'
import { readAnsweredHeading } from '../../../../src/answer/read/answered-heading.ts'

const read = (title: string, text: string) =>
  readAnsweredHeading({ headingPath: ['FAQ', title], text })

describe('readAnsweredHeading', () => {
  it.each([
    ['Do you sell customer data?', 'No.', true],
    ['Do you sell customer data?', 'Yes, to advertisers.', false],
    ['Is a copy never kept?', 'No.', false],
    ['Is a copy never kept?', 'Yes.', true],
  ])('%j – %j: denies is %s', (title, text, isNegated) => {
    expect(read(title, text)).toEqual({ asked: title.slice(0, -1), isNegated })
  })

  it.each([
    ['Where is data stored?', 'No data is stored.'],
    ['Data deletion', 'No.'],
    ['Do you sell customer data?', 'Nobody but you sees it.'],
    ['Do you sell customer data?', 'No-log policies apply.'],
  ])('leaves %j – %j as it is', (title, text) => {
    expect(read(title, text)).toBeUndefined()
  })
})
