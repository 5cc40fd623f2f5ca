import { basename } from 'node:path'
import { inspectQuestionnaire } from '../../workspace/inspect-questionnaire.ts'
import { refuseLargeSource } from '../../workspace/refuse-large-file.ts'
import { BadUsageError } from '../bad-usage-error.ts'
import type { Command } from '../command.ts'
import { parseOptions } from '../parse-options.ts'
import { presentLayout } from '../present-layout.ts'
import { readInputFile } from '../read-input-file.ts'
import { readLayoutFile } from '../read-layout-file.ts'
import { refuseToOverwrite } from '../refuse-to-overwrite.ts'
import { writeFiles } from '../write-files.ts'

/** `countersign inspect`: the questions and answer cells of a file, and why they were taken so. */
export const inspectCommand: Command = {
  async run(args) {
    const { values, positionals } = parseOptions({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        layout: { type: 'string' },
        'save-layout': { type: 'string' },
      },
      allowPositionals: true,
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new BadUsageError('Name one file.')
    const { layout: layoutPath, 'save-layout': savePath } = values
    if (savePath !== undefined) refuseToOverwrite([path], [savePath])
    const bytes = await readInputFile(path, refuseLargeSource)
    const given = layoutPath === undefined ? undefined : await readLayoutFile(layoutPath)
    const { layout, mapping } = await inspectQuestionnaire(
      { fileName: basename(path), bytes },
      given,
    )
    if (savePath !== undefined) {
      writeFiles([{ path: savePath, content: `${JSON.stringify(mapping, null, 2)}\n` }])
      process.stderr.write(`Wrote ${savePath}: edit it and give it back with --layout.\n`)
    }
    process.stdout.write(
      values.json ? `${JSON.stringify(layout, null, 2)}\n` : presentLayout(layout),
    )
  },
}
