import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import { z } from 'zod'
import { type Label, readLabels } from './label.ts'
import { lettersAndDigits } from './score-draft.ts'

/** A company to ask: its documents and the labelled questions on them. */
export interface Company {
  readonly name: string
  /** `tune`: may be looked at while building; `report`: only its figures are. */
  readonly split: 'tune' | 'report'
  readonly sources: readonly SourceFile[]
  readonly labels: readonly Label[]
}

export interface SourceFile {
  /** Path below its folder, with forward slashes, as an import of the folder names it. */
  readonly name: string
  readonly path: string
}

const companySchema = z.object({
  name: z.string(),
  about: z.string(),
  split: z.enum(['tune', 'report']),
  /** Files or folders, relative to company.json. */
  sources: z.array(z.string()).min(1),
})

/** Reads each `<directory>/<company>/company.json` with its `questions.jsonl`. */
export function findCompanies(directory: string): readonly Company[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(directory, name))
    .sort()
    .map((folder) => {
      const company = companySchema.parse(
        JSON.parse(readFileSync(join(folder, 'company.json'), 'utf8')),
      )
      return {
        name: company.name,
        split: company.split,
        sources: company.sources.flatMap((path) => listSources(join(folder, path))),
        labels: readLabels(join(folder, 'questions.jsonl')),
      }
    })
}

/**
 * Finds labelled sets that lie outside the repository: `<directory>/dev-gold/*.jsonl`, each on one
 * document of `<directory>/seeds/`. A set doesn't name its document; it is the one that holds the
 * most of the evidence. Gives an empty list where the folders aren't there.
 */
export function findSharedCompanies(directory: string): readonly Company[] {
  const gold = join(directory, 'dev-gold')
  const seeds = join(directory, 'seeds')
  if (!existsSync(gold) || !existsSync(seeds)) return []
  const documents = listSources(seeds).map((source) => ({
    source,
    text: lettersAndDigits(readFileSync(source.path, 'utf8')),
  }))
  return readdirSync(gold)
    .filter((name) => extname(name) === '.jsonl')
    .sort()
    .map((fileName) => {
      const labels = readLabels(join(gold, fileName))
      const snippets = labels.flatMap(({ evidence }) => evidence.map(lettersAndDigits))
      const byHits = documents
        .map(({ source, text }) => ({
          source,
          hits: snippets.filter((snippet) => text.includes(snippet)).length,
        }))
        .sort((a, b) => b.hits - a.hits)
      return {
        name: basename(fileName, '.jsonl'),
        split: 'tune' as const,
        sources: byHits.slice(0, 1).map(({ source }) => source),
        labels,
      }
    })
}

/** A file, or every file below a folder. */
function listSources(path: string): readonly SourceFile[] {
  if (!statSync(path).isDirectory()) return [{ name: basename(path), path }]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ name: relative(path, file).split(sep).join('/'), path: file }))
}
