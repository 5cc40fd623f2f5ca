/** Turns text into vectors. The one adapter is `TransformersEmbedder`; tests bring their own. */
export interface Embedder {
  /** Names the model and the way it is used: another id makes saved vectors worthless. */
  readonly modelId: string
  /**
   * Embeds statements of sources, in order.
   *
   * @returns one unit-length vector per text, all of the same length.
   */
  embedDocuments(texts: readonly string[]): Promise<readonly Float32Array[]>
  /** Embeds a question; some models put other words before a query than before a document. */
  embedQuery(text: string): Promise<Float32Array>
}
