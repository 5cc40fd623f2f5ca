import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OutputNotWritableError } from './output-not-writable-error.ts'

export interface OutputFile {
  readonly path: string
  readonly content: Uint8Array | string
}

/**
 * Writes files so that each is there whole or not at all: all of them first under temporary names
 * in their folders, then renamed.
 *
 * Done in one go on purpose: with a handler for signals in place, nothing comes in between, and no
 * temporary file is left behind.
 *
 * @throws OutputNotWritableError; what was there before is then untouched
 */
export function writeFiles(files: readonly OutputFile[]): void {
  const written: { readonly temporary: string; readonly path: string }[] = []
  let current = ''
  try {
    for (const { path, content } of files) {
      current = path
      const suffix = randomBytes(6).toString('hex')
      const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`)
      written.push({ temporary, path })
      writeDurably(temporary, content)
    }
    for (const { temporary, path } of written) {
      current = path
      renameSync(temporary, path)
    }
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true })
    throw new OutputNotWritableError(current, { cause: error })
  }
}

function writeDurably(path: string, content: Uint8Array | string): void {
  const descriptor = openSync(path, 'wx')
  try {
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
