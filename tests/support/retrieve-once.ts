/** Indexes two facts into the directory that it is given and prints the best one's text. */
import { openRetriever } from '../../src/retrieval/open-retriever.ts'
import { createTransformersEmbedder } from '../../src/retrieval/transformers-embedder.ts'
import { buildFact } from './build-fact.ts'
import { BUNDLED_MODEL } from './bundled-model.ts'

const retriever = await openRetriever({
  embedder: createTransformersEmbedder({ model: BUNDLED_MODEL }),
  indexDirectory: process.argv[2] ?? '',
})
await retriever.replaceFacts([
  buildFact({ headingPath: [], text: 'Visitors sign in at the desk.' }),
  buildFact({ headingPath: [], text: 'Stored data is encrypted with AES-256.' }),
])
const [best] = await retriever.search('Is data encrypted at rest?', 1)
console.log(best?.fact.text)
