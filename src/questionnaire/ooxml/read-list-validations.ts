import { parseCellRange } from '../cell-address.ts'
import type { ElementReader } from './element-reader.ts'
import type { ListValidation } from './worksheet.ts'

/**
 * Reads the list validations of a sheet: those of the standard, which name their cells in an
 * attribute, and those of the extension list (x14), which do so in an element `sqref` and put their
 * formula in an element `f` of its own.
 */
export function createListValidationReader(): ElementReader<ListValidation[]> {
  const result: ListValidation[] = []
  let validation: OpenValidation | undefined
  let sink: 'formula' | 'ranges' | undefined
  return {
    result,
    open(name, { type, sqref }) {
      if (name === 'dataValidation') validation = { type, ranges: sqref ?? '', formula: '' }
      else if (name === 'formula1') sink = 'formula'
      else if (name === 'sqref') sink = 'ranges'
    },
    text(text) {
      if (validation && sink) validation[sink] += text
    },
    close(name) {
      if (name === 'formula1' || name === 'sqref') sink = undefined
      if (name !== 'dataValidation') return
      if (validation?.type === 'list') result.push(closeValidation(validation))
      validation = undefined
    },
  }
}

interface OpenValidation {
  readonly type: string | undefined
  ranges: string
  formula: string
}

function closeValidation({ ranges, formula }: OpenValidation): ListValidation {
  const parsed = ranges.split(/\s+/).filter(Boolean).map(parseCellRange)
  return { ranges: parsed.filter((range) => range !== undefined), formula: formula.trim() }
}
