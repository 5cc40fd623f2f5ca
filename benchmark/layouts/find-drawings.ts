import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Drawing } from './drawing.ts'
import { readDrawing } from './read-drawing.ts'

/** Reads the drawings of the project's own questionnaires, by name. */
export function findDrawings(): readonly Drawing[] {
  const folder = join(import.meta.dirname, 'drawings')
  return readdirSync(folder)
    .sort()
    .map((file) => readDrawing(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')))
}
