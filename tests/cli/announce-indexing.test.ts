import { describe, expect, it } from 'vitest'
import { announceIndexing } from '../../src/cli/announce-indexing.ts'

function record() {
  const told: string[] = []
  const announce = announceIndexing({
    start: (label, total) => told.push(`start ${label} ${total}`),
    reach: (done) => told.push(`reach ${done}`),
    finish: (outcome) => told.push(outcome),
  })
  return { told, announce }
}

describe('announcing that facts are indexed', () => {
  it('tells the beginning, how far it is and the end, each time', () => {
    const { told, announce } = record()
    for (const done of [256, 600]) announce({ done, total: 600 })
    announce({ done: 700, total: 700 })
    expect(told).toEqual([
      'start Indexing facts 600',
      'reach 256',
      'reach 600',
      'Indexed 600 facts.',
      'start Indexing facts 700',
      'reach 700',
      'Indexed 700 facts.',
    ])
  })

  it('says nothing of a few', () => {
    const { told, announce } = record()
    announce({ done: 20, total: 20 })
    expect(told).toEqual([])
  })
})
