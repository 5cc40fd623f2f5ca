import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CellAnswer } from './cell-answer.ts'
import { PROGRAMS } from './programs.ts'

/*
 * One program, one file, one task, in a process of its own, so that its time, its memory and its end
 * are its own. Prints a line of JSON; whoever started it sets the limits.
 */

const [name = '', task = '', path = '', answersJson = '[]', outPath = ''] = process.argv.slice(2)
const answers: readonly CellAnswer[] = JSON.parse(answersJson)
const load = PROGRAMS[name]
if (!load) throw new TypeError(`no program is named ${name}`)
const program = await load()
const bytes = readFileSync(path)

const startedAt = performance.now()
const usedBefore = process.cpuUsage()
const written =
  task === 'read'
    ? await program.read(basename(path), bytes)
    : await program.write(basename(path), bytes, answers)
const milliseconds = performance.now() - startedAt
const { user, system } = process.cpuUsage(usedBefore)
if (written) writeFileSync(outPath, written.bytes)
const { fillMilliseconds = null } = written ?? {}

process.stdout.write(
  JSON.stringify({
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    fillMilliseconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
