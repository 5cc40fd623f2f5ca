/**
 * The root of every error that Countersign raises on purpose.
 *
 * `code` is stable and listed in docs/errors.md; `message` is one or two sentences for the person
 * who gave the input, and ends in what to do. Expected outcomes (no evidence, no header row) are
 * values, not errors.
 */
export abstract class AppError extends Error {
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}
