import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../domain/app-error.ts'
import { FileNotReadableError } from './file-not-readable-error.ts'

/**
 * Reads a file that the command line names.
 *
 * @param refuseLarge - is given its name and size before it is read, and throws where that is too much.
 * @throws FileNotReadableError, and what `refuseLarge` throws
 */
export async function readInputFile(
  path: string,
  refuseLarge?: (name: string, byteCount: number) => void,
): Promise<Uint8Array> {
  try {
    refuseLarge?.(basename(path), (await stat(path)).size)
    return await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw FileNotReadableError.from(path, error)
  }
}
