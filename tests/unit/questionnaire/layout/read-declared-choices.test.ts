import { describe, expect, it } from 'vitest'
import { readDeclaredChoices } from '../../../../src/questionnaire/layout/read-declared-choices.ts'

describe('readDeclaredChoices', () => {
  it.each([
    ['Response (Y/N/NA)', ['Y', 'N', 'NA']],
    ['Yes / No / N/A', ['Yes', 'No', 'N/A']],
    ['Compliant? Yes, Partially or No', ['Yes', 'Partially', 'No']],
    ['Conforme (oui/non)', ['oui', 'non']],
  ])('reads %j', (header, choices) => {
    expect(readDeclaredChoices(header)).toEqual(choices)
  })

  it.each(['Answer', 'No', 'Yes/No, please explain', 'Analysis/notes'])(
    'finds none in %j',
    (header) => {
      expect(readDeclaredChoices(header)).toBeNull()
    },
  )
})
