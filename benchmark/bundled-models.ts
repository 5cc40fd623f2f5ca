import { join } from 'node:path'

/** The directory of the embedding model that ships with the product. */
export const BUNDLED_MODEL = join(import.meta.dirname, '..', 'models', 'countersign-embed-en')

/** The directory of the judge that ships with the product. */
export const BUNDLED_JUDGE = join(import.meta.dirname, '..', 'models', 'countersign-judge-en')
