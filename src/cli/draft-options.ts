import { extname } from 'node:path'
import { z } from 'zod'
import { READY_CONFIDENCE } from '../domain/confidence-band.ts'
import type { Disclosure } from '../domain/disclosure.ts'
import { BadUsageError } from './bad-usage-error.ts'
import { parseDisclosure } from './parse-disclosure.ts'
import { parseOptions } from './parse-options.ts'
import { refuseToOverwrite } from './refuse-to-overwrite.ts'

/** What `countersign draft` is asked to do. */
export interface DraftOptions {
  readonly sources: readonly string[]
  readonly questionnaire: string
  /** A file that says how the questionnaire is read; null to read it as it is found. */
  readonly layoutPath: string | null
  /** Where the drafts go as JSON; "-" is standard output, null none. */
  readonly jsonPath: string | null
  /** The filled file and who signs for it; null where nobody does. */
  readonly signing: Signing | null
  readonly minConfidence: number
  /** Null: the run keeps nothing. */
  readonly dataDirectory: string | null
  /** How far the facts of the sources may go; left out, as before, or else to those under NDA. */
  readonly disclosure: Disclosure | undefined
  /** Whom the answers are for; left out, as before, or else a customer under NDA. */
  readonly audience: Disclosure | undefined
  /** Who sent the questionnaire; left out, as before, or else nobody known. */
  readonly customer: string | undefined
  /** The day by which it is wanted back, likewise. */
  readonly dueOn: string | undefined
}

interface Signing {
  readonly outPath: string
  readonly by: string
  /** Replace answers that the questionnaire holds already. */
  readonly overwrite: boolean
}

const QUESTIONNAIRE_EXTENSIONS: readonly string[] = ['.xlsx', '.xlsm', '.csv']

/**
 * Reads the arguments of `countersign draft`.
 *
 * @throws BadUsageError when one is missing, doesn't fit another, or would overwrite an input
 */
export function parseDraftOptions(args: readonly string[]): DraftOptions {
  const { values } = parseOptions({
    args: [...args],
    options: {
      source: { type: 'string', multiple: true, default: [] },
      questionnaire: { type: 'string' },
      layout: { type: 'string' },
      json: { type: 'string' },
      out: { type: 'string' },
      'approve-as': { type: 'string' },
      'min-confidence': { type: 'string' },
      data: { type: 'string' },
      overwrite: { type: 'boolean', default: false },
      disclosure: { type: 'string' },
      audience: { type: 'string' },
      customer: { type: 'string' },
      due: { type: 'string' },
    },
  })
  const { source: sources, questionnaire, layout = null, json = null, data = null } = values
  if (sources.length === 0 && data === null) throw new BadUsageError('Name a --source.')
  if (questionnaire === undefined) throw new BadUsageError('Name a --questionnaire.')
  const signing = parseSigning(values, questionnaire)
  const outputs = [signing?.outPath, json === '-' ? undefined : json].filter((path) => path != null)
  const inputs = [questionnaire, ...sources, ...(layout === null ? [] : [layout])]
  refuseToOverwrite(inputs, outputs)
  return {
    sources,
    questionnaire,
    layoutPath: layout,
    jsonPath: json,
    signing,
    minConfidence: parseConfidence(values['min-confidence']),
    dataDirectory: data,
    disclosure: parseDisclosure('disclosure', values.disclosure),
    audience: parseDisclosure('audience', values.audience),
    customer: values.customer?.trim() || undefined,
    dueOn: parseDue(values.due, data),
  }
}

function parseSigning(
  values: {
    readonly out?: string | undefined
    readonly 'approve-as'?: string | undefined
    readonly overwrite: boolean
  },
  questionnaire: string,
): Signing | null {
  const { out: outPath, 'approve-as': approveAs, overwrite } = values
  const by = approveAs?.trim() ?? ''
  if (outPath === undefined) {
    if (overwrite) {
      throw new BadUsageError('--overwrite is for the file that --out writes; name one with --out.')
    }
    if (approveAs === undefined) return null
    throw new BadUsageError('--approve-as signs what --out writes; name a file with --out.')
  }
  if (by === '') {
    throw new BadUsageError(
      '--out writes approved answers only; name the person who signs them with --approve-as.',
    )
  }
  const extension = extname(questionnaire).toLowerCase()
  // Of a questionnaire in another format, reading it says what is wrong; no output's name would help.
  if (!QUESTIONNAIRE_EXTENSIONS.includes(extension)) return { outPath, by, overwrite }
  if (extname(outPath).toLowerCase() !== extension) {
    throw new BadUsageError(
      `--out is the questionnaire filled, so its name must end in ${extension}.`,
    )
  }
  return { outPath, by, overwrite }
}

/** A run that keeps nothing has nobody to remind. */
function parseDue(text: string | undefined, dataDirectory: string | null): string | undefined {
  if (text === undefined) return undefined
  if (dataDirectory === null) {
    throw new BadUsageError('--due is kept with the questionnaire; name a --data directory.')
  }
  const day = z.iso.date().safeParse(text)
  if (day.success) return day.data
  throw new BadUsageError(`--due is a day such as 2027-01-31, not "${text}".`)
}

function parseConfidence(text: string | undefined): number {
  if (text === undefined) return READY_CONFIDENCE
  const confidence = text.trim() === '' ? Number.NaN : Number(text)
  if (confidence >= 0 && confidence <= 1) return confidence
  throw new BadUsageError(`--min-confidence is a number from 0 to 1, not "${text}".`)
}
