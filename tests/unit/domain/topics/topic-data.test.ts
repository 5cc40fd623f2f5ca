import { describe, expect, it } from 'vitest'
import { topicSchema } from '../../../../src/domain/topics/topic.ts'
import { TOPICS } from '../../../../src/domain/topics/topic-data.ts'
import { withBroader } from '../../../../src/domain/vocabulary.ts'
import { CONCEPTS } from '../../../../src/domain/vocabulary-data.ts'

describe('the taxonomy of topics', () => {
  it('has some sixty to seventy-five topics, each with an id of its own', () => {
    expect(TOPICS.length).toBeGreaterThanOrEqual(60)
    expect(TOPICS.length).toBeLessThanOrEqual(75)
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length)
    expect(new Set(TOPICS.map(({ label }) => label)).size).toBe(TOPICS.length)
  })

  it.each(TOPICS)('$id has the form of a topic and is marked by something', (topic) => {
    topicSchema.parse(topic)
    expect(topic.concepts.length).toBeGreaterThan(0)
  })

  it('names concepts that the vocabulary holds, each in one topic', () => {
    const known = new Set(CONCEPTS.map(({ id }) => id))
    const named = TOPICS.flatMap(({ concepts }) => concepts)
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([])
  })

  it('places every control and arrangement of the vocabulary', () => {
    const named = new Set(TOPICS.flatMap(({ concepts }) => concepts))
    const homeless = CONCEPTS.filter(({ kind }) => kind === 'control' || kind === 'arrangement')
      .map(({ id }) => id)
      .filter((id) => !withBroader(id).some((wider) => named.has(wider)))
    expect(homeless).toEqual([])
  })

  it('gives all but a few topics a place in each framework', () => {
    for (const framework of ['ccm', 'iso27001', 'soc2', 'nistCsf'] as const) {
      const without = TOPICS.filter(({ frameworks }) => frameworks[framework].length === 0)
      expect(without.length, framework).toBeLessThanOrEqual(3)
    }
  })
})
