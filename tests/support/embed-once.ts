// Embeds one text in a thread and leaves it open: the process must end by itself.
import { createWorkerInference } from '../../src/inference/worker-inference.ts'
import { createTransformersEmbedder } from '../../src/retrieval/transformers-embedder.ts'
import { BUNDLED_MODEL } from './bundled-model.ts'

const embedder = createTransformersEmbedder({
  model: BUNDLED_MODEL,
  inference: createWorkerInference(),
})
const vectors = await embedder.embedDocuments(['Staff use MFA.'])
process.stdout.write(`embedded ${vectors.length}\n`)
