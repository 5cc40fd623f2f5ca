import { AppError } from '../../domain/app-error.ts'

/** The judge's model can't be loaded or run: files are missing from the installation, or damaged. */
export class JudgeModelError extends AppError {
  readonly code = 'JUDGE_MODEL_UNAVAILABLE'
  /** The directory that it was looked for in. */
  readonly model: string

  constructor(model: string, problem: string, options?: ErrorOptions) {
    super(
      `The model that judges answers, ${model}, can't be used: ${problem}. It is a part of Countersign: ` +
        'install it again, with its models folder.',
      options,
    )
    this.model = model
  }
}
