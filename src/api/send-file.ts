import { extname } from 'node:path'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { NamedFile } from '../workspace/workspace.ts'

/** What a route that replies with a file declares as its reply. */
export const fileResponse = {
  description: 'The file, as an attachment',
  content: {
    'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) },
  },
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.csv': 'text/csv',
}

/** Sends bytes as an attachment that the browser saves under the file's own name. */
export function sendFile(reply: FastifyReply, file: NamedFile): FastifyReply {
  const mediaType = MEDIA_TYPES[extname(file.fileName).toLowerCase()] ?? 'application/octet-stream'
  return reply
    .type(mediaType)
    .header('content-disposition', contentDisposition(file.fileName))
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}

/**
 * The header value for an attachment, as RFC 6266 asks: a plain name for old clients, and the full
 * one in UTF-8 by RFC 8187 (which replaced RFC 5987) where it has more than ASCII.
 *
 * @example contentDisposition('Fragen für 2026.xlsx')
 * // attachment; filename="Fragen f_r 2026.xlsx"; filename*=UTF-8''Fragen%20f%C3%BCr%202026.xlsx
 */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%/]/g, '_')
  const parameter = `attachment; filename="${plain}"`
  return plain === fileName
    ? parameter
    : `${parameter}; filename*=UTF-8''${encodeExtendedValue(fileName)}`
}

/** Percent-encodes all but the `attr-char` of RFC 8187, which is narrower than a URL component. */
function encodeExtendedValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
