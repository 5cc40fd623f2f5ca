import { firstSchema } from './0001-first-schema.ts'
import { mappings } from './0002-mappings.ts'
import { factContext } from './0003-fact-context.ts'
import { factLibrary } from './0004-fact-library.ts'
import { upkeep } from './0005-upkeep.ts'
import { answerLibrary } from './0006-answer-library.ts'
import { languageModel } from './0007-language-model.ts'
import { plans } from './0008-plans.ts'
import { answerSteps } from './0009-answer-steps.ts'
import { together } from './0010-together.ts'
import type { Migration } from './migration.ts'

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  mappings,
  factContext,
  factLibrary,
  upkeep,
  answerLibrary,
  languageModel,
  plans,
  answerSteps,
  together,
]
