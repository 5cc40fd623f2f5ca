/** How much of a customer's file is read before it is refused. */
export interface FileLimits {
  readonly maxFileBytes: number
  /** Of all parts together, unpacked. */
  readonly maxUnpackedBytes: number
  readonly maxPartBytes: number
  readonly maxParts: number
  /** Unpacked to packed size of one part; only parts above `ratioFloorBytes` are held to it. */
  readonly maxCompressionRatio: number
  readonly ratioFloorBytes: number
  /** Cells that hold something or are open to typing, over all sheets. */
  readonly maxCells: number
}

const MEBIBYTE = 1_048_576

/**
 * Room for every questionnaire seen, with a wide margin, and for no zip bomb: the largest real part
 * unpacks to 2.3 MB, and thousands of rows of styled blanks compress about 100 : 1.
 */
export const DEFAULT_FILE_LIMITS: FileLimits = Object.freeze({
  maxFileBytes: 100 * MEBIBYTE,
  maxUnpackedBytes: 256 * MEBIBYTE,
  maxPartBytes: 96 * MEBIBYTE,
  maxParts: 10_000,
  maxCompressionRatio: 300,
  ratioFloorBytes: 8 * MEBIBYTE,
  maxCells: 2_000_000,
})
