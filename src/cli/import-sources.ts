import { resolve } from 'node:path'
import { AppError } from '../domain/app-error.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import { refuseLargeSource } from '../workspace/refuse-large-file.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { collectSourceFiles } from './collect-source-files.ts'
import { countOf } from './count-of.ts'
import type { Progress } from './progress.ts'
import { readInputFile } from './read-input-file.ts'

interface ImportTerms {
  readonly by: string
  /** How far the facts may go; left out, as before, or else to those under NDA. */
  readonly disclosure?: Disclosure | undefined
  /** The path of the questionnaire that is to be answered, which is no source of a folder. */
  readonly questionnaire?: string | undefined
}

/**
 * Imports the sources of the command line as trusted: whoever names a file there vouches for it.
 *
 * A web address is fetched, once; nothing else ever is.
 *
 * A file found in a folder that can't be imported is reported and left out, since folders hold what
 * they hold; a file that was named itself must be good.
 *
 * @param questionnaire - the file that is to be answered; found in a folder, it is no source.
 * @throws AppError when a named file can't be imported, or no file of the folders can
 */
export async function importSources(
  workspace: Pick<Workspace, 'importSource' | 'importWebPage'>,
  paths: readonly string[],
  terms: ImportTerms,
  progress: Progress,
): Promise<void> {
  const { questionnaire, ...deed } = terms
  const urls = paths.filter(isWebAddress)
  const { files: found, unsupported } = await collectSourceFiles(
    paths.filter((path) => !isWebAddress(path)),
  )
  for (const path of unsupported) progress.note(`Left out ${path}: not a format for sources.`)
  const isAsked = (path: string) =>
    questionnaire !== undefined && resolve(path) === resolve(questionnaire)
  const files = found.filter(({ path, isNamed }) => isNamed || !isAsked(path))
  if (files.length < found.length) progress.note(`Left out ${questionnaire}: it is to be answered.`)
  let lastFailure: AppError | undefined
  let factCount = 0
  progress.start('Reading sources', urls.length + files.length)
  let imported = 0
  for (const url of urls) {
    const { source } = await workspace.importWebPage({ url, trust: 'trusted', ...deed })
    factCount += source.factCount
    imported += 1
    progress.reach(imported)
  }
  for (const [index, { name, path, isNamed }] of files.entries()) {
    try {
      const bytes = await readInputFile(path, refuseLargeSource)
      const { source } = await workspace.importSource({ name, bytes, trust: 'trusted', ...deed })
      factCount += source.factCount
      imported += 1
    } catch (error) {
      if (isNamed || !(error instanceof AppError)) throw error
      lastFailure = error
      progress.note(`Left out ${path}: ${error.message}`)
    }
    progress.reach(urls.length + index + 1)
  }
  if (imported === 0 && lastFailure) throw lastFailure
  progress.finish(`Read ${countOf(imported, 'source')}: ${countOf(factCount, 'fact')}.`)
}

function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}
