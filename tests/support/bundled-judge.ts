import { join } from 'node:path'

/** The directory of the judge's model that ships with the product. */
export const BUNDLED_JUDGE = join(import.meta.dirname, '..', '..', 'models', 'countersign-judge-en')
