import { afterEach, expect, it } from 'vitest'
import { createOpenAiLanguageModel } from '../../../../src/answer/write/openai-language-model.ts'
import { rewriteDraft } from '../../../../src/answer/write/rewrite-draft.ts'
import { buildDraft } from '../../../support/build-answer.ts'
import { buildFact } from '../../../support/build-fact.ts'
import { type Reply, startLanguageModelServer } from '../../../support/language-model-server.ts'

const QUESTION = 'Do you encrypt customer data at rest?'
const fact = buildFact({ text: 'Customer data is encrypted at rest with AES-256.' })
const extractive = buildDraft({ answer: `Yes. ${fact.text}` }, [fact])
const good = {
  answer: 'Yes, we encrypt customer data at rest with AES-256.',
  citations: [{ factId: fact.id, quote: 'encrypted at rest with AES-256' }],
}

let server: Awaited<ReturnType<typeof startLanguageModelServer>> | undefined
afterEach(async () => server?.close())

async function rewrite(reply: Reply, draft = extractive) {
  server = await startLanguageModelServer(reply)
  const { baseUrl } = server
  const config = { baseUrl, model: 'stand-in', apiKey: null, timeoutMs: 2_000 }
  return rewriteDraft(QUESTION, draft, [fact], createOpenAiLanguageModel(config))
}

const replying = (reply: unknown): Reply => {
  return () => ({ status: 200, content: JSON.stringify(reply) })
}

it('takes the text of a model that keeps to the facts', async () => {
  const draft = await rewrite(replying(good))
  expect(draft).toMatchObject({ writer: 'model', decision: 'yes', answer: good.answer })
  expect(draft.citations[0]).toMatchObject({ factId: fact.id, source: fact.sourceName })
})

it.each([
  [
    'cites a fact that it was not given',
    { ...good, citations: [{ factId: 'f_x', quote: 'AES-256' }] },
  ],
  [
    'alters a quote by a word',
    { ...good, citations: [{ factId: fact.id, quote: 'encrypted at rest by AES-256' }] },
  ],
  ['adds a figure', { ...good, answer: 'Yes, with AES-256 and keys rotated every 90 days.' }],
  [
    'promises more',
    { ...good, answer: 'Yes, all customer data is always encrypted with AES-256.' },
  ],
  ['replies in another form', { text: 'Yes' }],
])('keeps the extractive draft, flagged, when the model %s', async (_, reply) => {
  const draft = await rewrite(replying(reply))
  expect(draft).toMatchObject({ answer: extractive.answer, citations: extractive.citations })
  expect(draft.flags).toContain('model-rejected')
  expect(draft.reason).toContain('discarded')
})

it('keeps the extractive draft when the reply is no JSON', async () => {
  const draft = await rewrite(() => ({ status: 200, content: '{"answer": "Ye' }))
  expect(draft).toMatchObject({ answer: extractive.answer, flags: ['model-rejected'] })
})

it('tries again after a rate limit', async () => {
  const draft = await rewrite(({ count }) => ({
    status: count === 0 ? 429 : 200,
    content: JSON.stringify(good),
  }))
  expect(draft.writer).toBe('model')
  expect(server?.requests).toHaveLength(2)
})

it('keeps the extractive draft when the server goes on failing', async () => {
  const draft = await rewrite(() => ({ status: 500, content: '' }))
  expect(draft).toMatchObject({ answer: extractive.answer, flags: ['model-rejected'] })
})

it('asks no model where the sources do not say', async () => {
  const unanswered = buildDraft({ decision: 'unanswered', answer: '', citations: [] })
  expect(await rewrite(replying(good), unanswered)).toBe(unanswered)
  expect(server?.requests).toEqual([])
})

it('sends the question, the decision and the cited facts, and nothing else', async () => {
  await rewrite(replying(good))
  const [body = '{}'] = server?.requests ?? []
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] }
  const task = JSON.parse(messages.at(-1)?.content ?? '{}')
  expect(task).toEqual({
    decision: 'yes',
    question: QUESTION,
    facts: [{ id: fact.id, section: 'Encryption › At rest', text: fact.text }],
  })
})
