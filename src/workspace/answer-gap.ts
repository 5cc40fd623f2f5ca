import type { ImportReport } from '../domain/import-report.ts'
import { sourceId } from '../domain/source.ts'
import { beginDeed } from './begin-deed.ts'
import { importSource } from './import-source.ts'
import type { WorkspaceContext } from './workspace-context.ts'

/** The source that people's own statements stand in; it is a page like any other. */
export const ANSWERS_BY_PEOPLE = 'Answers by people.html'

/** A statement that closes a gap. */
export interface GapAnswer {
  readonly question: string
  /** What is so, in sentences that can be quoted. */
  readonly statement: string
}

/** One answer at a time: each is written under those before it. */
let latest: Promise<unknown> = Promise.resolve()

/**
 * Writes down what no source said until now, as a fact of a source of its own, vouched for by the person
 * who wrote it. The next drafting can cite it.
 *
 * @throws UnnamedPersonError when `by` is blank
 * @throws EmptySourceError when the statement says nothing
 */
export function answerGap(
  context: WorkspaceContext,
  answer: GapAnswer,
  by: string,
): Promise<ImportReport> {
  const written = latest.then(() => write(context, answer, by))
  latest = written.catch(() => undefined)
  return written
}

async function write(
  context: WorkspaceContext,
  { question, statement }: GapAnswer,
  by: string,
): Promise<ImportReport> {
  const writer = beginDeed(context, by).by
  const content = await context.store.sources.findContent(sourceId(ANSWERS_BY_PEOPLE))
  const before = content ? new TextDecoder().decode(content.bytes) : HEAD
  const paragraphs = statement
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line.trim())}</p>`)
  const entry = `<h2>${escapeHtml(question.trim())}</h2>\n${paragraphs.join('\n')}\n`
  const report = await importSource(context, {
    name: ANSWERS_BY_PEOPLE,
    bytes: new TextEncoder().encode(`${before}${entry}`),
    trust: 'trusted',
    by: writer,
  })
  await context.store.auditEvents.append([
    {
      ...beginDeed(context, writer),
      action: 'gap.answered',
      subjectId: report.source.id,
      details: { text: question.trim(), answer: statement.trim(), factIds: [...report.added] },
    },
  ])
  return report
}

const HEAD =
  '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Answers by people</title></head><body>\n<h1>Answers by people</h1>\n'

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => names[character] ?? character)
}
