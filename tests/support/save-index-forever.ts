/** Saves an index of changing texts into a directory, until it is killed: DIRECTORY EXACT_SEARCH_LIMIT */
import { openVectorIndex } from '../../src/retrieval/vector-index.ts'
import { HashingEmbedder } from './hashing-embedder.ts'

const directory = process.argv[2] ?? ''
const exactSearchLimit = Number(process.argv[3])
const index = await openVectorIndex({
  embedder: new HashingEmbedder(),
  directory,
  exactSearchLimit,
})
for (let round = 0; ; round++) {
  const texts = Array.from({ length: 60 }, (_, i) => ({
    id: `f${i}`,
    text: `statement ${i} of round ${round}`,
  }))
  await index.replaceTexts(texts)
  if (round === 0) process.stdout.write('saving\n')
}
