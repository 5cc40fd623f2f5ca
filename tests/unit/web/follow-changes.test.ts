import { describe, expect, it } from 'vitest'
import { auditActionSchema } from '../../../src/domain/audit-event.ts'
import { putAnswer, touchedBy } from '../../../src/web/together/follow-changes.ts'
import { buildAnswer } from '../../support/build-answer.ts'

const change = { by: 'Ana', at: '2026-05-01T08:00:00.000Z', questionnaireId: 'q_1', subjectIds: [] }

describe('touchedBy', () => {
  it.each(auditActionSchema.options)(
    'knows what %s makes old, the trail always among it',
    (action) => {
      const touched = touchedBy({ ...change, action })
      expect(touched).toContainEqual(['audit-events'])
      expect(touched.length).toBeGreaterThan(action === 'language-model.used' ? 1 : 2)
    },
  )

  it('leaves the list of answers alone where the changed ones are named', () => {
    const named = { ...change, action: 'answer.approved', subjectIds: ['a_1'] } as const
    expect(touchedBy(named)).not.toContainEqual(['answers', 'q_1'])
    expect(touchedBy({ ...named, subjectIds: [] })).toContainEqual(['answers', 'q_1'])
  })

  it('takes a questionnaire’s answers anew when it was drafted or mapped', () => {
    for (const action of ['drafting.finished', 'mapping.saved'] as const) {
      expect(touchedBy({ ...change, action })).toContainEqual(['answers', 'q_1'])
    }
  })

  it('takes all answers anew when facts changed', () => {
    expect(touchedBy({ ...change, action: 'fact.retired' })).toContainEqual(['answers'])
  })
})

describe('putAnswer', () => {
  it('puts a later version in, and no earlier one', () => {
    const answers = [buildAnswer({ id: 'a_1', revision: 4 }), buildAnswer({ id: 'a_2' })]
    const later = buildAnswer({ id: 'a_1', revision: 5 })
    expect(putAnswer(answers, later)).toEqual([later, answers[1]])
    expect(putAnswer(answers, buildAnswer({ id: 'a_1', revision: 3 }))).toEqual(answers)
    expect(putAnswer(undefined, later)).toBeUndefined()
  })

  it('takes another assignee, which comes without a revision', () => {
    const answers = [buildAnswer({ revision: 4 })]
    const given = buildAnswer({ revision: 4, assignee: 'Bo' })
    expect(putAnswer(answers, given)).toEqual([given])
  })
})
