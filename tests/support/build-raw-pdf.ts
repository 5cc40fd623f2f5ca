/**
 * Writes a PDF by hand, object by object, as no program would: with a content stream of any bytes
 * and a page count of any size.
 */
export function buildRawPdf(page: {
  readonly content: string | Uint8Array
  /** How many times the content is packed. */
  readonly filters?: number
  readonly pages?: number
}): Uint8Array {
  const { content, filters = 0, pages = 1 } = page
  const stream = Buffer.from(content)
  const filter = filters > 0 ? ` /Filter [${' /FlateDecode'.repeat(filters)} ]` : ''
  const kids = Array.from({ length: pages }, () => '3 0 R').join(' ')
  const objects: readonly (readonly (string | Buffer)[])[] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`],
    [
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ],
    [`<< /Length ${stream.length}${filter} >>\nstream\n`, stream, '\nendstream'],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  const lengthOf = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [index, object] of objects.entries()) {
    offsets.push(lengthOf())
    parts.push(Buffer.from(`${index + 1} 0 obj\n`))
    parts.push(...object.map((part) => Buffer.from(part)))
    parts.push(Buffer.from('\nendobj\n'))
  }
  const start = lengthOf()
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
