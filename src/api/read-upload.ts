import { posix } from 'node:path'
import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { AppError } from '../domain/app-error.ts'
import { MediaTypeError } from './media-type-error.ts'
import { UploadFormError } from './upload-form-error.ts'
import { UploadTooLargeError } from './upload-too-large-error.ts'

/** One file of a form, with the fields that came before it. */
export interface UploadedFile<Fields> {
  readonly fields: Fields
  /** The name that the client gave, folders included, with forward slashes. */
  readonly fileName: string
  /** Reads the file to its end. @throws UploadTooLargeError when it is over the limit */
  readBytes(): Promise<Uint8Array>
}

export interface UploadForm<Fields> {
  /** What the form's text fields must be. */
  readonly fields: z.ZodType<Fields>
  readonly maxFiles: number
  readonly maxBytes: number
}

/**
 * Reads a multipart form as it arrives: its fields first, then its files, one after the other.
 *
 * No file is looked at before the last one was dealt with, so that a form of any size needs the
 * memory of its largest file. Files that the caller doesn't read are skipped.
 *
 * @throws MediaTypeError when the body is no multipart form
 * @throws UploadFormError when the form is cut off, has no file, or has parts that it shouldn't
 */
export async function* readUpload<Fields>(
  request: FastifyRequest,
  form: UploadForm<Fields>,
): AsyncGenerator<UploadedFile<Fields>> {
  if (!request.isMultipart()) {
    throw new MediaTypeError('multipart/form-data', request.headers['content-type'] ?? null)
  }
  const texts: Record<string, unknown> = {}
  let fields: { readonly value: Fields } | undefined
  try {
    for await (const part of request.parts(limitsOf(form))) {
      if (part.type === 'field') {
        texts[part.fieldname] = readText(part)
        continue
      }
      try {
        fields ??= { value: parseFields(form.fields, texts) }
        yield openFile(part, fields.value, form.maxBytes)
      } finally {
        // Also where the caller gave up: an unread part would hold back the whole connection.
        part.file.resume()
      }
    }
  } catch (error) {
    throw error instanceof AppError ? error : new UploadFormError(describe(error), { cause: error })
  }
  if (!fields) {
    parseFields(form.fields, texts)
    throw new UploadFormError('there is no file in it')
  }
}

/**
 * Reads a form that holds exactly one file.
 *
 * @throws UploadTooLargeError, and what `readUpload` throws
 */
export async function readSingleUpload<Fields>(
  request: FastifyRequest,
  form: Omit<UploadForm<Fields>, 'maxFiles'>,
): Promise<{ readonly fields: Fields; readonly fileName: string; readonly bytes: Uint8Array }> {
  let upload: { fields: Fields; fileName: string; bytes: Uint8Array } | undefined
  for await (const { fields, fileName, readBytes } of readUpload(request, {
    ...form,
    maxFiles: 1,
  })) {
    upload = { fields, fileName: posix.basename(fileName), bytes: await readBytes() }
  }
  if (!upload) throw new UploadFormError('there is no file in it')
  return upload
}

const MAX_FIELDS = 8
const MAX_FIELD_BYTES = 4096
const MAX_HEADER_PAIRS = 32

function limitsOf({ maxFiles, maxBytes }: Pick<UploadForm<unknown>, 'maxFiles' | 'maxBytes'>) {
  return {
    preservePath: true,
    throwFileSizeLimit: false,
    limits: {
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
      files: maxFiles,
      fileSize: maxBytes,
      parts: MAX_FIELDS + maxFiles,
      headerPairs: MAX_HEADER_PAIRS,
    },
  }
}

function openFile<Fields>(
  part: MultipartFile,
  fields: Fields,
  maxBytes: number,
): UploadedFile<Fields> {
  if (part.fieldname !== 'file') {
    throw new UploadFormError(`a file comes as the part "${part.fieldname}" instead of "file"`)
  }
  const fileName = nameOf(part)
  return {
    fields,
    fileName,
    readBytes: async () => {
      const bytes = await part.toBuffer().catch((cause: unknown) => {
        throw new UploadFormError(`${fileName} is cut off`, { cause })
      })
      if (part.file.truncated) throw new UploadTooLargeError(fileName, maxBytes)
      return bytes
    },
  }
}

/** Keeps the folders of a name, but nothing that could point out of them. */
function nameOf(part: MultipartFile): string {
  const segments = (part.filename ?? '')
    .normalize('NFC')
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  if (segments.length === 0) throw new UploadFormError('a file has no name')
  return segments.join('/')
}

function readText(part: MultipartValue): unknown {
  if (part.valueTruncated) {
    throw new UploadFormError(
      `the field "${part.fieldname}" is longer than ${MAX_FIELD_BYTES} bytes`,
    )
  }
  return part.value
}

function parseFields<Fields>(schema: z.ZodType<Fields>, texts: unknown): Fields {
  const parsed = schema.safeParse(texts)
  if (parsed.success) return parsed.data
  throw new UploadFormError(
    `of the fields before the first file, ${parsed.error.issues
      .map(({ path, message }) => `"${path.join('.')}" is not right (${message})`)
      .join(' and ')}`,
    { cause: parsed.error },
  )
}

/** Words for what the multipart parser found; its own messages name no file and no remedy. */
function describe(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'FST_FILES_LIMIT':
    case 'FST_PARTS_LIMIT':
      return 'it has more files than one upload may have'
    case 'FST_FIELDS_LIMIT':
      return 'it has more fields than an upload has'
    case 'FST_PROTO_VIOLATION':
    case 'FST_INVALID_JSON_FIELD_ERROR':
      return 'a field has a name or a type that an upload does not take'
    default:
      return 'the form is cut off or broken'
  }
}
