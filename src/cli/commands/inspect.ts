import { basename } from 'node:path'
import { inspectQuestionnaire } from '../../workspace/inspect-questionnaire.ts'
import { BadUsageError } from '../bad-usage-error.ts'
import type { Command } from '../command.ts'
import { parseOptions } from '../parse-options.ts'
import { presentLayout } from '../present-layout.ts'
import { readInputFile } from '../read-input-file.ts'

/** `countersign inspect`: the questions and answer cells of a file, and why they were taken so. */
export const inspectCommand: Command = {
  async run(args) {
    const { values, positionals } = parseOptions({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new BadUsageError('Name one file.')
    const bytes = await readInputFile(path)
    const layout = await inspectQuestionnaire({ fileName: basename(path), bytes })
    process.stdout.write(
      values.json ? `${JSON.stringify(layout, null, 2)}\n` : presentLayout(layout),
    )
  },
}
