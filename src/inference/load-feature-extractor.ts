import { importTransformers } from './import-transformers.ts'
import type { ModelLocation } from './model-location.ts'

/** Turns texts into one vector of length 1 each. */
export type FeatureExtractor = (
  texts: readonly string[],
  pooling: 'mean' | 'cls',
) => Promise<Float32Array[]>

/**
 * Loads an embedding model: a tokenizer and the network `model`.
 *
 * A directory is read from disk and nothing else; a hub id is downloaded at first use. Throws what
 * the package throws.
 */
export async function loadFeatureExtractor(
  location: ModelLocation,
  threads: number | null,
): Promise<FeatureExtractor> {
  const transformers = await importTransformers()
  const options = {
    local_files_only: location.isLocal,
    device: 'cpu',
    dtype: location.findDtype(),
    session_options: threads === null ? {} : { intraOpNumThreads: threads },
  } as const
  const [tokenizer, model] = await Promise.all([
    transformers.AutoTokenizer.from_pretrained(location.target, options),
    transformers.AutoModel.from_pretrained(location.target, options),
  ])
  const pipeline = new transformers.FeatureExtractionPipeline({
    task: 'feature-extraction',
    tokenizer,
    model,
  })
  return async (texts, pooling) => {
    const output = await pipeline([...texts], { pooling, normalize: true })
    const dimensions = output.dims.at(-1) ?? 0
    // `slice` copies: a view would keep the whole batch alive.
    return texts.map(
      (_, row) => output.data.slice(row * dimensions, (row + 1) * dimensions) as Float32Array,
    )
  }
}
