import { AppError } from '../domain/app-error.ts'

/** A multipart form is broken, or its parts aren't those that the route takes. */
export class UploadFormError extends AppError {
  readonly code = 'UPLOAD_FORM_INVALID'

  constructor(reason: string, options?: ErrorOptions) {
    super(`The upload can't be read: ${reason}. Send the fields first, then the files.`, options)
  }
}
