export type Transformers = typeof import('@xenova/transformers')

/**
 * Imports the transformers package, which takes longer than loading a small model: so it is done when
 * the first model is loaded, and not when the program starts.
 */
export async function importTransformers(): Promise<Transformers> {
  const transformers = await import('@xenova/transformers')
  transformers.env.logLevel = transformers.LogLevel.NONE
  return transformers
}
