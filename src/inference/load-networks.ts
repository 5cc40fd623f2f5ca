import { importTransformers, type Transformers } from './import-transformers.ts'
import type { ModelLocation } from './model-location.ts'

/** Numbers in rows and columns, as they go into a network and come out of it. */
export interface Grid {
  readonly data: Float32Array | BigInt64Array
  readonly dims: readonly number[]
}

/** The networks of one model, and its tokenizer. */
export interface Networks<Name extends string> {
  /** A text as token ids, the special ones included, cut to at most so many. */
  tokenize(text: string, maxTokens: number): readonly number[]
  /** Runs one network on named inputs; gives its first output. */
  run(
    network: Name,
    inputs: Readonly<Record<string, Grid>>,
  ): Promise<Grid & { readonly data: Float32Array }>
}

/**
 * Loads a model of several networks from a directory, each from its own file below `onnx/`.
 *
 * Throws what the package throws.
 */
export async function loadNetworks<Name extends string>(
  location: ModelLocation,
  options: { readonly networks: readonly Name[]; readonly threads: number },
): Promise<Networks<Name>> {
  const transformers = await importTransformers()
  const loading = {
    local_files_only: location.isLocal,
    device: 'cpu',
    dtype: location.findDtype(),
    session_options: { intraOpNumThreads: options.threads },
  } as const
  const tokenizer = await transformers.AutoTokenizer.from_pretrained(location.target, loading)
  const models = new Map<Name, Awaited<ReturnType<Transformers['AutoModel']['from_pretrained']>>>()
  for (const network of options.networks) {
    const model = await transformers.AutoModel.from_pretrained(location.target, {
      ...loading,
      model_file_name: network,
    })
    models.set(network, model)
  }
  return {
    tokenize(text, maxTokens) {
      const ids = tokenizer.encode(text)
      // The last token says that the text ends, also where it was cut.
      return ids.length <= maxTokens ? ids : [...ids.slice(0, maxTokens - 1), ...ids.slice(-1)]
    },
    async run(network, inputs) {
      const feeds = Object.fromEntries(
        Object.entries(inputs).map(([name, { data, dims }]) => [
          name,
          new transformers.Tensor(data instanceof Float32Array ? 'float32' : 'int64', data, [
            ...dims,
          ]),
        ]),
      )
      const outputs: Readonly<Record<string, Grid & { readonly data: Float32Array }>> =
        await models.get(network)?.(feeds)
      return Object.values(outputs)[0] as Grid & { readonly data: Float32Array }
    },
  }
}
