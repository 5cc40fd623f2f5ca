import { readFile } from 'node:fs/promises'
import { FileNotReadableError } from './file-not-readable-error.ts'

/** Reads a file that the command line names. @throws FileNotReadableError */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw FileNotReadableError.from(path, error)
  }
}
