import { AppError } from '../domain/app-error.ts'

/** An environment variable has a value that Countersign can't use. */
export class InvalidConfigurationError extends AppError {
  readonly code = 'CONFIGURATION_INVALID'
  readonly variable: string

  constructor(variable: string, reason: string) {
    super(`The environment variable ${variable} ${reason}. Correct it, or unset it.`)
    this.variable = variable
  }
}
