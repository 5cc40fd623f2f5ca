import { AppError } from '../domain/app-error.ts'

/** The embedding model can't be loaded or run: wrong path, missing files, no network for a hub id. */
export class EmbeddingModelError extends AppError {
  readonly code = 'EMBEDDING_MODEL_UNAVAILABLE'
  /** The model as it was named: a directory or a hub id. */
  readonly model: string

  constructor(model: string, problem: string, options?: ErrorOptions) {
    super(
      `The embedding model ${model} can't be used: ${problem}. Name a directory that holds config.json, ` +
        'tokenizer.json and onnx/model.onnx, or leave the setting empty for the bundled model.',
      options,
    )
    this.model = model
  }
}
