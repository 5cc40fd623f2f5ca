import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { AppError } from '../domain/app-error.ts'
import { asSentence } from '../domain/as-sentence.ts'
import { MediaTypeError } from './media-type-error.ts'
import { PROBLEM_MEDIA_TYPE, type Problem } from './problem.ts'
import { RequestInvalidError } from './request-invalid-error.ts'
import { RequestTooLargeError } from './request-too-large-error.ts'
import { RouteNotFoundError } from './route-not-found-error.ts'
import { UnexpectedError } from './unexpected-error.ts'

/**
 * The HTTP status and the title of every error code: the one place that knows both.
 *
 * tests/api/error-catalogue.test.ts holds that each code of the sources stands here and in
 * docs/errors.md, and that neither lists one that isn't there any more.
 */
export const PROBLEMS_BY_CODE: Readonly<
  Record<string, { readonly status: number; readonly title: string }>
> = {
  CHOICE_NOT_ALLOWED: { status: 422, title: 'Choice not in the list' },
  COMMENT_OF_ANOTHER: { status: 403, title: 'Comment of another person' },
  DAMAGED_WORKBOOK: { status: 422, title: 'Workbook damaged' },
  DRAFTING_RUNNING: { status: 409, title: 'Drafting is under way' },
  DRAFTING_NOT_STARTED: { status: 404, title: 'Drafting has not been started' },
  EMBEDDING_MODEL_UNAVAILABLE: { status: 503, title: 'Embedding model unavailable' },
  JUDGE_MODEL_UNAVAILABLE: { status: 503, title: 'Judge model unavailable' },
  EMPTY_FILE: { status: 422, title: 'File empty' },
  EMPTY_SOURCE: { status: 422, title: 'Source without statements' },
  ENCRYPTED_WORKBOOK: { status: 422, title: 'Workbook protected with a password' },
  FOREIGN_REQUEST: { status: 403, title: 'Request from another site' },
  ILLEGAL_MOVE: { status: 409, title: 'Not possible in this state' },
  IMPORT_CANCELLED: { status: 409, title: 'Import cancelled' },
  LANGUAGE_MODEL_FAILED: { status: 502, title: 'Language model failed' },
  LANGUAGE_MODEL_NOT_CONFIGURED: { status: 409, title: 'No language model configured' },
  MAPPING_DROPS_SIGNED: { status: 409, title: 'Signed answers would go' },
  MAPPING_MISFIT: { status: 422, title: 'Mapping does not fit' },
  MALFORMED_PART: { status: 422, title: 'Workbook part malformed' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: 'Media type not supported' },
  NEWER_STORE: { status: 503, title: 'Database of a newer release' },
  NOTHING_TO_SIGN: { status: 409, title: 'Nothing to sign' },
  NOTHING_TO_UNDO: { status: 409, title: 'Nothing to undo' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  NOT_MERGEABLE: { status: 409, title: 'Facts can not be merged' },
  NO_QUESTIONS: { status: 422, title: 'No questions found' },
  NO_VERIFIED_FACTS: { status: 409, title: 'No verified facts' },
  QUESTION_NOT_DRAFTED: { status: 500, title: 'Question not drafted' },
  QUESTIONNAIRE_TOO_LARGE: { status: 413, title: 'Questionnaire too large' },
  REQUEST_INVALID: { status: 400, title: 'Request not valid' },
  REQUEST_TOO_LARGE: { status: 413, title: 'Request too large' },
  ROUTE_NOT_FOUND: { status: 404, title: 'No such route' },
  STALE_MAPPING: { status: 409, title: 'Mapping changed by somebody else' },
  STALE_REVISION: { status: 409, title: 'Changed by somebody else' },
  STORE_IN_USE: { status: 503, title: 'Database in use' },
  UNCITABLE_FACT: { status: 409, title: 'Fact can not be cited' },
  UNEXPECTED: { status: 500, title: 'Unexpected error' },
  UNNAMED_PERSON: { status: 400, title: 'Name missing' },
  UNREADABLE_SOURCE: { status: 422, title: 'Source not readable' },
  UNREADABLE_STORE: { status: 503, title: 'Database not readable' },
  UNSUPPORTED_FILE: { status: 415, title: 'Kind of file not supported' },
  UPLOAD_FORM_INVALID: { status: 400, title: 'Upload not valid' },
  UPLOAD_TOO_LARGE: { status: 413, title: 'Upload too large' },
  WEB_PAGE_NOT_READ: { status: 422, title: 'Web page not read' },
  VECTOR_INDEX_NOT_SAVED: { status: 503, title: 'Search index not saved' },
}

const UNEXPECTED_STATUS = 500

/** Replies with any error as problem details (RFC 9457). */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = presentProblem(error, request)
  return reply.code(problem.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem))
}

/**
 * Presents any error as problem details, and logs it.
 *
 * An error that we raised speaks for itself. Any other is logged with its cause under a reference,
 * and the reply says no more than that reference: messages of libraries may hold paths or content.
 */
export function presentProblem(thrown: unknown, request: FastifyRequest): Problem {
  const error = toAppError(thrown, request)
  const { status, title } = PROBLEMS_BY_CODE[error.code] ?? {
    status: UNEXPECTED_STATUS,
    title: error.name,
  }
  if (status >= UNEXPECTED_STATUS) {
    request.log.error({ code: error.code, err: error.cause ?? error }, 'request failed')
  } else {
    request.log.info({ code: error.code, statusCode: status }, 'request refused')
  }
  return {
    type: `urn:countersign:error:${error.code}`,
    title,
    status,
    detail: error.message,
    instance: pathOf(request),
    code: error.code,
    ...(error instanceof RequestInvalidError &&
      error.fields.length > 0 && { errors: error.fields }),
    ...(error instanceof UnexpectedError && { reference: error.reference }),
  }
}

/** The error for a path that no route answers to. */
export function routeNotFound(request: FastifyRequest): RouteNotFoundError {
  return new RouteNotFoundError(request.method, pathOf(request))
}

function toAppError(thrown: unknown, request: FastifyRequest): AppError {
  if (thrown instanceof AppError) return thrown
  if (hasZodFastifySchemaValidationErrors(thrown)) return toRequestInvalidError(thrown)
  if (isFastifyError(thrown)) {
    if (thrown.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
      return new MediaTypeError('application/json', request.headers['content-type'] ?? null)
    }
    if (thrown.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      return new RequestTooLargeError(request.server.initialConfig.bodyLimit ?? 0)
    }
    const { statusCode = UNEXPECTED_STATUS } = thrown
    if (statusCode >= 400 && statusCode < UNEXPECTED_STATUS) {
      return new RequestInvalidError(asSentence(thrown.message), [], { cause: thrown })
    }
  }
  return new UnexpectedError(request.id, { cause: thrown })
}

function toRequestInvalidError(
  error: Pick<FastifyError, 'validationContext'> & {
    readonly validation: readonly { readonly instancePath: string; readonly message?: string }[]
  },
): RequestInvalidError {
  const fields = error.validation.map(({ instancePath, message }) => ({
    field: `${error.validationContext ?? 'body'}${instancePath === '/' ? '' : instancePath}`,
    message: message ?? 'is not valid',
  }))
  const listed = fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return new RequestInvalidError(asSentence(listed), fields, { cause: error })
}

function isFastifyError(thrown: unknown): thrown is FastifyError {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    thrown.code.startsWith('FST_')
  )
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url
}
