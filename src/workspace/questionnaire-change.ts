import type { Disclosure } from '../domain/disclosure.ts'

/** What a person says of a questionnaire; what is left out stays. */
export interface QuestionnaireChange {
  readonly audience?: Disclosure | undefined
  readonly customer?: string | null | undefined
  /** The day by which it is wanted back; null for none. */
  readonly dueOn?: string | null | undefined
  /** Who sees to it. */
  readonly owner?: string | undefined
  readonly isFinished?: boolean | undefined
}
