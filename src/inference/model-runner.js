// Runs models by the transformers package: texts in, numbers out.
//
// Plain JavaScript, so that a thread runs the same file from the sources and from the build.

/**
 * @typedef {import('./model-files.ts').ModelFiles} ModelFiles
 * @typedef {import('./inference.ts').EmbeddingTask} EmbeddingTask
 * @typedef {import('./inference.ts').PairsTask} PairsTask
 * @typedef {typeof import('@xenova/transformers')} Transformers
 * @typedef {Awaited<ReturnType<Transformers['AutoModel']['from_pretrained']>>} Network
 * @typedef {Awaited<ReturnType<Transformers['AutoTokenizer']['from_pretrained']>>} Tokenizer
 * @typedef {{ readonly data: Float32Array, readonly tokens: number }} Reading
 * @typedef {<T>(run: () => Promise<T>) => Promise<T>} Inside
 */

/** Readings kept of each model, of 30 to 120 kB each: the statements of a company or two. */
const READINGS_KEPT = 1_000

/** Texts of one run of a model with whole numbers: more cost memory, fewer cost calls. */
const TEXTS_A_RUN = 16

/**
 * Creates what loads models and runs them. Each is loaded when it is first asked for, and once; one
 * that can't be loaded is tried again by the next call. Throws what the package throws.
 *
 * @param {Inside} inside - gets all that enters the runtime, to run it or to refuse
 */
export function createModelRunner(inside = (run) => run()) {
  /** @type {Map<string, Promise<any>>} */
  const loaded = new Map()

  /**
   * @template T
   * @param {string} kind
   * @param {ModelFiles} files
   * @param {() => Promise<T>} load
   * @returns {Promise<T>}
   */
  const once = (kind, files, load) => {
    const key = `${kind}\n${files.id}\n${files.target}`
    const loading =
      loaded.get(key) ??
      load().catch((error) => {
        loaded.delete(key)
        throw error
      })
    loaded.set(key, loading)
    return loading
  }

  return {
    /**
     * @param {EmbeddingTask} task
     * @returns {Promise<Float32Array[]>} a vector of length 1 for each text
     */
    async embed({ files, texts, pooling }) {
      const model = await once('embedding', files, () => loadEmbedding(files, inside))
      const size = files.isQuantized ? 1 : TEXTS_A_RUN
      const vectors = []
      for (let start = 0; start < texts.length; start += size) {
        vectors.push(...(await model(texts.slice(start, start + size), pooling)))
      }
      return vectors
    },

    /**
     * @param {PairsTask} task
     * @returns {Promise<Float32Array[]>} what the second network says of each pair
     */
    async readPairs({ files, ...pairs }) {
      const model = await once('pairs', files, () => loadPairs(files, inside))
      return model(pairs)
    },
  }
}

/**
 * @param {ModelFiles} files
 * @param {Inside} inside
 */
async function loadEmbedding(files, inside) {
  const { tokenizer, networks } = await inside(() => load(files))
  const [network] = networks
  /**
   * @param {readonly string[]} texts
   * @param {'mean' | 'cls'} pooling
   */
  return async (texts, pooling) => {
    const inputs = await tokenizer([...texts], { padding: true, truncation: true })
    const outputs = await inside(async () => network?.(inputs))
    const states = outputs.last_hidden_state ?? outputs.token_embeddings ?? outputs.logits
    const [, tokens, dimensions] = states.dims
    const mask = inputs.attention_mask.data
    return texts.map((_, row) => {
      const start = row * tokens
      const counted = pooling === 'cls' ? 1 : countOnes(mask, start, tokens)
      return meanOf(states.data, { start, counted, dimensions })
    })
  }
}

/**
 * Attended tokens stand first: the padding is at the right.
 *
 * @param {BigInt64Array} mask
 * @param {number} start
 * @param {number} tokens
 */
function countOnes(mask, start, tokens) {
  let count = 0
  while (count < tokens && mask[start + count] === 1n) count += 1
  return count
}

/**
 * The mean of a text's first states, brought to length 1.
 *
 * @param {Float32Array} states
 * @param {{ readonly start: number, readonly counted: number, readonly dimensions: number }} text
 */
function meanOf(states, { start, counted, dimensions }) {
  const sums = new Float64Array(dimensions)
  for (let token = start; token < start + counted; token += 1) {
    const offset = token * dimensions
    for (let i = 0; i < dimensions; i += 1) {
      sums[i] = /** @type {number} */ (sums[i]) + /** @type {number} */ (states[offset + i])
    }
  }
  let squares = 0
  for (const sum of sums) squares += sum * sum
  const length = Math.sqrt(squares) || 1
  return Float32Array.from(sums, (sum) => sum / length)
}

/**
 * @param {ModelFiles} files
 * @param {Inside} inside
 */
async function loadPairs(files, inside) {
  const { tokenizer, networks, Tensor } = await inside(() => load(files))
  const [reader, judge] = networks
  /** @type {Map<string, Reading>} By text, the longest unused first. */
  const readings = new Map()

  /**
   * @param {string} text
   * @param {number} maxTokens
   * @returns {Promise<Reading>}
   */
  const read = async (text, maxTokens) => {
    const whole = tokenizer.encode(text)
    // The last token says that the text ends, also where it was cut.
    const ids =
      whole.length <= maxTokens ? whole : [...whole.slice(0, maxTokens - 1), ...whole.slice(-1)]
    const input = new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length])
    const outputs = await inside(async () => reader?.({ input_ids: input }))
    return { data: firstOutput(outputs), tokens: ids.length }
  }

  /**
   * @param {string} text
   * @param {number} maxTokens
   */
  const readStatement = async (text, maxTokens) => {
    const reading = readings.get(text) ?? (await read(text, maxTokens))
    readings.delete(text)
    readings.set(text, reading)
    const [oldest] = readings.keys()
    if (readings.size > READINGS_KEPT && oldest !== undefined) readings.delete(oldest)
    return reading
  }

  /** @param {Omit<PairsTask, 'files'>} pairs */
  return async ({ question, statements, questionTokens, statementTokens }) => {
    const asked = await read(question, questionTokens)
    const answers = []
    // One pair a run: 8-bit networks scale their numbers by the largest of a run, and so a pair's
    // answer would depend on its neighbours.
    for (const statement of statements) {
      const told = await readStatement(statement, statementTokens)
      const tokens = asked.tokens + told.tokens
      const states = new Float32Array(asked.data.length + told.data.length)
      states.set(asked.data)
      states.set(told.data, asked.data.length)
      const isStatement = new Float32Array(tokens).fill(1, asked.tokens)
      const inputs = {
        states: new Tensor('float32', states, [1, tokens, states.length / tokens]),
        is_statement: new Tensor('float32', isStatement, [1, tokens]),
      }
      const outputs = await inside(async () => judge?.(inputs))
      answers.push(firstOutput(outputs))
    }
    return answers
  }
}

/**
 * @param {Record<string, { readonly data: Float32Array }>} outputs
 * @returns {Float32Array} a copy: the runtime's own memory is used again
 */
function firstOutput(outputs) {
  const [first] = Object.values(outputs)
  return Float32Array.from(first?.data ?? [])
}

/**
 * A directory is read from disk and nothing else; a hub id is downloaded at first use.
 *
 * @param {ModelFiles} files
 * @returns {Promise<{ tokenizer: Tokenizer, networks: Network[], Tensor: Transformers['Tensor'] }>}
 */
async function load({ target, isLocal, dtype, networks: names, threads }) {
  // Importing takes longer than loading a small model: so it waits for the first one.
  const transformers = await import('@xenova/transformers')
  transformers.env.logLevel = transformers.LogLevel.NONE
  const options = /** @type {const} */ ({
    local_files_only: isLocal,
    device: 'cpu',
    dtype,
    session_options: threads === null ? {} : { intraOpNumThreads: threads },
  })
  const tokenizer = await transformers.AutoTokenizer.from_pretrained(target, options)
  const networks = []
  for (const name of names) {
    const named = name === 'model' ? options : { ...options, model_file_name: name }
    networks.push(await transformers.AutoModel.from_pretrained(target, named))
  }
  return { tokenizer, networks, Tensor: transformers.Tensor }
}
