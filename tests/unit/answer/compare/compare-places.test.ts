import { expect, it } from 'vitest'
import { comparePlaces } from '../../../../src/answer/compare/compare-places.ts'
import { readFact } from '../../../../src/answer/read/fact-frame.ts'
import { readQuestion } from '../../../../src/answer/read/question-frame.ts'
import { buildFact } from '../../../support/build-fact.ts'

const compare = (question: string, statement: string, headingPath: readonly string[] = []) =>
  comparePlaces(
    readQuestion({ text: question, section: null, allowed: null }),
    readFact(buildFact({ text: statement, headingPath })),
  )?.outcome

it.each([
  ['Is data stored in Germany?', 'Data is stored in Germany.', 'meets'],
  ['Is data stored in the EU?', 'Data is stored in Germany.', 'meets'],
  [
    'Does data stay within the EU?',
    'Processing takes place in Germany and the United States.',
    'fails',
  ],
  ['Is data only stored in the EU?', 'Data is stored exclusively in Germany.', 'meets'],
  ['Does data ever leave the EU?', 'All data is kept in Germany.', 'fails'],
  ['Is data transferred outside the EU?', 'Processing takes place in the United States.', 'meets'],
  ['Does data stay in the EU?', 'Data is held in Germany or, by choice, in Canada.', 'depends'],
  ['Is data stored in Germany?', 'Data is stored exclusively in Canada.', 'fails'],
  ['Is data stored in Germany?', 'Data is stored in Canada.', 'elsewhere'],
  ['Is data stored in Canada?', 'Canadian data is stored in Germany.', 'elsewhere'],
])('%j and %j: %s', (question, statement, outcome) => {
  expect(compare(question, statement)).toBe(outcome)
})

it.each([
  ['Is personal data kept within the EEA?', 'Data may be transferred outside the EEA.', 'fails'],
  ['Does personal data leave the EEA?', 'Data may be transferred outside the EEA.', 'meets'],
])('the source names the place as the one that is left: %j', (question, statement, outcome) => {
  expect(compare(question, statement)).toBe(outcome)
})

it.each([
  ['Is personal data kept within the EEA?', 'No.', 'meets'],
  ['Do you transfer personal data outside the EEA?', 'No.', 'fails'],
  ['Is personal data sent to the United States?', 'No.', 'fails'],
  ['Is personal data kept within the EEA?', 'Yes, to our support team.', 'fails'],
])('an FAQ asks whether it leaves: %j – %j', (question, answer, outcome) => {
  const title = 'Do you transfer personal data outside the EEA?'
  expect(compare(question, answer, ['FAQ', title])).toBe(outcome)
})

it('says nothing where one of the two names no place', () => {
  expect(compare('Is data encrypted?', 'Data is stored in Germany.')).toBeUndefined()
  expect(compare('Is data stored in Germany?', 'Data is encrypted.')).toBeUndefined()
})
