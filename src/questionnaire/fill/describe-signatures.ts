import type { ZipArchive } from '../archive/zip-archive.ts'

/**
 * Says what filling does to a workbook's digital signatures, if it has any.
 *
 * A signature over the package covers the sheets and can't survive an answer, whoever types it. One
 * over the macros covers their own part alone, which comes back byte for byte.
 */
export function describeSignatures({ entries }: ZipArchive): readonly string[] {
  const isSigned = [...entries.keys()].some((name) => /^_xmlsignatures\/.+\.xml$/i.test(name))
  return isSigned
    ? [
        'The file carries a digital signature over its content, which no longer holds: any answer breaks it. Tell the customer, or ask for an unsigned copy.',
      ]
    : []
}
