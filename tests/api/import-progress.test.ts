import { describe, expect, it } from 'vitest'
import type { ImportProgress } from '../../src/domain/import-progress.ts'
import { formOf, listen, openServer } from './open-server.ts'

const FIELDS = { by: 'A. Tester', trust: 'trusted' }
const large = (of: string) =>
  `# Controls\n\n${Array.from({ length: 2_000 }, (_, index) => `Control ${index} of ${of} is tested every month.`).join('\n\n')}\n`

/** Posts files and watches; gives the events until the stream ends, or until `isEnough`. */
async function watchImport(
  url: string,
  files: readonly (readonly [name: string, content: string])[],
  isEnough: (event: { name: string; data: ImportProgress }) => boolean = () => false,
) {
  const abort = new AbortController()
  const reply = await fetch(`${url}/sources`, {
    ...{ method: 'POST', body: formOf(FIELDS, files), signal: abort.signal },
    headers: { accept: 'text/event-stream' },
  })
  expect(reply.headers.get('content-type')).toContain('text/event-stream')
  const events: { name: string; data: ImportProgress }[] = []
  let text = ''
  for await (const part of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += part
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const name = /^event: (.*)$/m.exec(block)?.[1]
      if (name === undefined) continue
      events.push({ name, data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? 'null') })
    }
    if (events.some(isEnough)) {
      abort.abort()
      return events
    }
  }
  return events
}

describe('an import that is watched', () => {
  it('tells how many statements are read and kept, and last what came of it', async () => {
    const { app } = await openServer()
    const events = await watchImport(await listen(app), [
      ['large.md', large('ours')],
      ['empty.md', ''],
    ])
    const steps = events.filter(({ name }) => name === 'progress').map(({ data }) => data)
    expect(steps[0]).toEqual({ name: 'large.md', step: 'opening', done: 0, total: 0 })
    for (const step of ['reading', 'keeping'] as const) {
      const counts = steps.filter((each) => each.step === step && each.name === 'large.md')
      expect(counts.length).toBeGreaterThan(3)
      expect(counts.map(({ done }) => done)).toEqual(
        counts.map(({ done }) => done).sort((a, b) => a - b),
      )
      expect(counts.at(-1)).toMatchObject({ done: 2_000, total: 2_000 })
    }
    expect(events.at(-1)).toMatchObject({
      name: 'outcome',
      data: {
        imports: [{ source: { name: 'large.md', factCount: 2_000 } }],
        failures: [{ fileName: 'empty.md', code: 'EMPTY_SOURCE' }],
      },
    })
  })

  it('ends in a problem where nothing could be imported', async () => {
    const { app } = await openServer()
    const events = await watchImport(await listen(app), [['empty.md', '']])
    expect(events.at(-1)).toMatchObject({ name: 'problem', data: { code: 'EMPTY_SOURCE' } })
  })

  it.each(['reading', 'keeping'] as const)(
    'is cancelled by a hang-up while %s, and leaves the version before whole',
    async (step) => {
      const { app, workspace } = await openServer()
      const url = await listen(app)
      await watchImport(url, [['large.md', large('ours')]])
      const [before] = await workspace.listSources()
      const events = await watchImport(
        url,
        [['large.md', large('theirs')]],
        ({ data }) => data.step === step && data.done > 0,
      )
      expect(events.at(-1)?.name).toBe('progress')
      await app.close()
      expect(await workspace.listSources()).toEqual([before])
      const { facts, total } = await workspace.listFacts({ limit: 1, offset: 1_999 })
      expect({ total, text: facts[0]?.text }).toEqual({
        total: 2_000,
        text: 'Control 1999 of ours is tested every month.',
      })
    },
  )
})
