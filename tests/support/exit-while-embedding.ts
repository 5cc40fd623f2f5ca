/** Ends itself with exit code 7 while threads run a model: DELAY_MS */
import { createWorkerInference } from '../../src/inference/worker-inference.ts'
import { createTransformersEmbedder } from '../../src/retrieval/transformers-embedder.ts'
import { BUNDLED_MODEL } from './bundled-model.ts'

const embedder = createTransformersEmbedder({
  model: BUNDLED_MODEL,
  inference: createWorkerInference(),
})
await embedder.embedQuery('warm')
const texts = Array.from({ length: 600 }, (_, index) => `Control ${index} is kept in place.`)
embedder.embedDocuments(texts).catch(() => undefined)
setTimeout(() => process.exit(7), Number(process.argv[2]))
