import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** The table of ARCHITECTURE.md: which folders a folder may import. `import type` counts too. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ingest: ['domain'],
  questionnaire: ['domain'],
  inference: ['domain'],
  retrieval: ['domain', 'inference'],
  answer: ['domain', 'retrieval', 'inference'],
  review: ['domain'],
  store: ['domain'],
  workspace: [
    'domain',
    'ingest',
    'questionnaire',
    'inference',
    'retrieval',
    'answer',
    'review',
    'store',
  ],
  api: ['workspace', 'domain'],
  cli: ['workspace', 'domain', 'api'],
  web: ['domain'],
}

/** Packages that only one folder may know, so that each can be replaced in one place. */
const SOLE_IMPORTER: Record<string, string> = {
  exceljs: 'workspace',
  'better-sqlite3': 'store',
  kysely: 'store',
  'hnswlib-node': 'retrieval',
  '@xenova/transformers': 'inference',
  openai: 'answer',
  'pdfjs-dist': 'ingest',
  mammoth: 'ingest',
  fastify: 'api',
}

/** The engines are libraries: they take values and return values. */
const ENGINES = ['domain', 'ingest', 'questionnaire', 'inference', 'retrieval', 'answer', 'review']

const BANNED_NAMES = /^(utils?|helpers?|common|misc|manager|service|types|index)\.tsx?$/

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort()

const importsByFile = new Map(files.map((file) => [file, importsOf(file)]))

describe('the house', () => {
  it('has source files to check', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it.each(files)('%s imports only what its folder may', (file) => {
    const folder = folderOf(file)
    for (const target of localImports(file)) {
      const other = folderOf(target)
      if (other === folder) continue
      expect(MAY_IMPORT[folder], `${file} imports ${target}`).toContain(other)
    }
  })

  it.each(Object.entries(SOLE_IMPORTER))('%s is imported from src/%s alone', (name, home) => {
    const strangers = files.filter(
      (file) =>
        folderOf(file) !== home &&
        packageImports(file).some((used) => used === name || used.startsWith(`${name}/`)),
    )
    expect(strangers).toEqual([])
  })

  it('lets fastify plugins into the api only', () => {
    const strangers = files.filter(
      (file) => folderOf(file) !== 'api' && packageImports(file).some((n) => n.includes('fastify')),
    )
    expect(strangers).toEqual([])
  })

  it('keeps the clock out of the engines', () => {
    const tellers = files.filter(
      (file) =>
        ENGINES.includes(folderOf(file)) && /\bDate\.now\(|\bnew Date\(\)/.test(sourceOf(file)),
    )
    expect(tellers).toEqual([])
  })

  it('reads the environment in cli/read-config.ts only', () => {
    const readers = files.filter(
      (file) => file !== 'cli/read-config.ts' && /\bprocess\.env\b/.test(sourceOf(file)),
    )
    expect(readers).toEqual([])
  })

  it('makes an ApprovedAnswer in review/sign-answer.ts only', () => {
    const makers = files.filter((file) =>
      /\bas (unknown as )?ApprovedAnswer\b/.test(sourceOf(file)),
    )
    expect(makers).toEqual(['review/sign-answer.ts'])
  })

  it('throws named errors only', () => {
    const throwers = files.filter((file) => /throw new Error\(/.test(sourceOf(file)))
    expect(throwers).toEqual([])
  })

  it('has no import cycle', () => {
    expect(findCycle()).toBeUndefined()
  })

  it('has no barrel and no file that is named for nothing', () => {
    expect(files.filter((file) => BANNED_NAMES.test(basename(file)))).toEqual([])
    expect(files.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(sourceOf(file)))).toEqual([])
  })

  it('says in ARCHITECTURE.md what each folder of src is', () => {
    const architecture = readFileSync(join(SRC, '..', 'ARCHITECTURE.md'), 'utf8')
    for (const folder of Object.keys(MAY_IMPORT)) {
      expect(existsSync(join(SRC, folder)), folder).toBe(true)
      expect(architecture).toContain(`${folder}/`)
    }
  })
})

function sourceOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8')
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? ''
}

function importsOf(file: string): readonly string[] {
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g
  return [...sourceOf(file).matchAll(pattern)].map(([, name]) => name ?? '')
}

function packageImports(file: string): readonly string[] {
  return (importsByFile.get(file) ?? []).filter((name) => !name.startsWith('.'))
}

function localImports(file: string): readonly string[] {
  return (importsByFile.get(file) ?? [])
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      normalize(join(dirname(file), name))
        .split(sep)
        .join('/'),
    )
}

/** Depth-first search; the path of the first cycle found, in import order. */
function findCycle(): readonly string[] | undefined {
  const finished = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (finished.has(file)) return undefined
    for (const target of localImports(file)) {
      const cycle = visit(target, [...path, file])
      if (cycle) return cycle
    }
    finished.add(file)
    return undefined
  }
  for (const file of files) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return undefined
}
