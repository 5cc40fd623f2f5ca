import type { QuestionnaireFormat } from '../domain/questionnaire.ts'
import { DamagedWorkbookError } from './damaged-workbook-error.ts'
import { EmptyFileError } from './empty-file-error.ts'
import { EncryptedWorkbookError } from './encrypted-workbook-error.ts'
import { UnsupportedFileError } from './unsupported-file-error.ts'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const PDF = [0x25, 0x50, 0x44, 0x46]
const EXPORT_ADVICE = 'Ask the sender for the spreadsheet itself.'

/**
 * Decides by its bytes, then by its name, how a file is to be read.
 *
 * The bytes come first: a PDF renamed to .xlsx deserves to be told so, and a workbook named .csv
 * can be read. Whether a workbook holds macros only its name is trusted to say, as it doesn't
 * matter to reading.
 *
 * @throws EmptyFileError, EncryptedWorkbookError, UnsupportedFileError or DamagedWorkbookError, each
 *   saying what the file is and what to do.
 */
export function detectFileFormat(fileName: string, bytes: Uint8Array): QuestionnaireFormat {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (bytes.byteLength === 0) throw new EmptyFileError(fileName)
  if (startsWith(bytes, COMPOUND_FILE)) throw refuseCompoundFile(fileName, bytes)
  if (startsWith(bytes, PDF)) {
    throw new UnsupportedFileError(fileName, 'a PDF document', EXPORT_ADVICE)
  }
  if (startsWith(bytes, ZIP)) return extension === 'xlsm' ? 'xlsm' : 'xlsx'
  if (['xlsx', 'xlsm', 'xltx', 'xltm'].includes(extension)) {
    throw new DamagedWorkbookError(fileName, 'it is cut off or was never a workbook')
  }
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt') {
    if (isBlank(bytes)) throw new EmptyFileError(fileName)
    if (isBinary(bytes)) {
      throw new UnsupportedFileError(fileName, 'binary data', EXPORT_ADVICE)
    }
    return 'csv'
  }
  throw new UnsupportedFileError(
    fileName,
    extension === '' ? 'a file of unknown kind' : `a .${extension} file`,
    'Save it as .xlsx or .csv and upload that copy.',
  )
}

/** The compound file format holds both old workbooks and the encrypted form of new ones. */
function refuseCompoundFile(fileName: string, bytes: Uint8Array): Error {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return new EncryptedWorkbookError(fileName)
  }
  return new UnsupportedFileError(
    fileName,
    'a workbook in the old .xls format or another old Office document',
    'Open it in a spreadsheet program, save it as .xlsx and upload that copy.',
  )
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

/** Text has no zero bytes, save UTF-16, where they are about every other byte or none. */
function isBinary(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const sample = bytes.subarray(0, 4096)
  const zeros = sample.filter((byte) => byte === 0).length
  return !marked && zeros > 0 && zeros < sample.length / 4
}
