/** Saves an index of changing texts into the directory that it is given, until it is killed. */
import { openVectorIndex } from '../../src/retrieval/vector-index.ts'
import { HashingEmbedder } from './hashing-embedder.ts'

const directory = process.argv[2] ?? ''
const index = await openVectorIndex({ embedder: new HashingEmbedder(), directory })
for (let round = 0; ; round++) {
  const texts = Array.from({ length: 60 }, (_, i) => ({
    id: `f${i}`,
    text: `statement ${i} of round ${round}`,
  }))
  await index.replaceTexts(texts)
  if (round === 0) process.stdout.write('saving\n')
}
