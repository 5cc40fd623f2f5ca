import { describe, expect, it } from 'vitest'
import { pickMeant } from '../../../../src/answer/compare/pick-meant.ts'
import { readQuantities } from '../../../../src/answer/read/quantity.ts'

const pick = (question: string, statement: string) =>
  pickMeant({ text: question }, statement, readQuantities(statement)).map(({ text }) => text)

describe('pickMeant', () => {
  const graded = 'Critical flaws are fixed within 7 days and high ones within 30 days.'

  it('takes the figure of the grade that is asked for', () => {
    expect(pick('Are high-severity flaws fixed within 14 days?', graded)).toEqual(['30 days'])
    expect(pick('Are critical flaws fixed within 14 days?', graded)).toEqual(['7 days'])
  })

  it('reads the label behind the figure where the statement begins with one', () => {
    const statement = '90 days for audio, 24 months for transcripts'
    expect(pick('Are transcripts kept for a year?', statement)).toEqual(['24 months'])
  })

  it('takes all of them where no label stands out', () => {
    const statement = 'By default, raw audio is kept for 90 days and transcripts for 24 months.'
    expect(pick('By default, is it gone within a year?', statement)).toEqual([
      '90 days',
      '24 months',
    ])
  })
})
