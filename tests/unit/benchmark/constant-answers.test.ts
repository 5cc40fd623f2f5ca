import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { summariseConstantAnswer } from '../../../benchmark/constant-answers.ts'
import { findCompanies } from '../../../benchmark/find-companies.ts'
import { formatSummaries } from '../../../benchmark/format-report.ts'

const COMPANIES = join(import.meta.dirname, '..', '..', '..', 'benchmark', 'companies')
const labels = findCompanies(COMPANIES).flatMap((company) => company.labels)

describe('a constant answer', () => {
  it('of unanswered is full only where abstaining is acceptable, and never wrong about yes', () => {
    const summary = summariseConstantAnswer(labels, 'unanswered')
    const acceptable = labels.filter(({ decision }) => decision.includes('unanswered'))
    expect(summary.full).toBeCloseTo(acceptable.length / labels.length)
    expect(summary.full).toBeLessThan(0.35)
    expect(summary.falseYes).toEqual([])
  })

  it('of yes cites nothing, so that none is full, and is false for most questions', () => {
    const summary = summariseConstantAnswer(labels, 'yes')
    expect(summary.full).toBe(0)
    expect(summary.falseYes.length).toBeGreaterThan(labels.length / 2)
  })
})

describe('formatSummaries', () => {
  it('puts each set on a line of its own, under the titles, with a dash for no share', () => {
    const summary = summariseConstantAnswer(labels, 'unanswered')
    const [titles, row, ...rest] = formatSummaries([{ name: 'floor', summary }]).split('\n')
    expect(titles).toMatch(/^ +n +full +decision +citation/)
    expect(row).toMatch(new RegExp(`^floor +${labels.length} +\\d+\\.\\d% +\\d+\\.\\d% +– +–`))
    expect(rest).toEqual([])
  })
})
