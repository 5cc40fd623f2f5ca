import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { addCsv, draftAll, PERSON } from '../../support/open-test-workspace.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const LABELS = join(ROOT, 'benchmark', 'companies', 'larkwold', 'questions.jsonl')
const SOURCES = join(ROOT, 'fixtures', 'company')

it('drafts many questions at once, in threads, as it drafts each alone', async () => {
  const settings = { dataDirectory: null, embeddingModel: null, languageModel: null }
  const questions = readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .slice(0, 24)
    .map((line) => String(JSON.parse(line).question).replaceAll(';', ','))
  const [together, alone] = [await openWorkspace(settings), await openWorkspace(settings)]
  try {
    for (const workspace of [together, alone]) {
      for (const name of readdirSync(SOURCES)) {
        const bytes = readFileSync(join(SOURCES, name))
        await workspace.importSource({ name, bytes, trust: 'trusted', by: PERSON })
      }
    }
    const { id } = await addCsv(together, questions)
    await draftAll(together, id)
    const answers = await together.listAnswers(id)
    expect(answers).toHaveLength(questions.length)
    for (const { question, draft } of answers) {
      const single = await alone.ask(question.text)
      const pick = ({ decision, answer, citations, confidence, considered }: typeof single) => ({
        decision,
        answer,
        citations,
        confidence,
        considered,
      })
      expect(draft && pick(draft), question.text).toEqual(pick(single))
    }
  } finally {
    await together.close()
    await alone.close()
  }
}, 120_000)
