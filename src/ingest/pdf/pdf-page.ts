/** A run of letters of one font as a PDF places it; `y` is the baseline, counted from the top. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The font's size in points, as shown. */
  readonly size: number
  readonly isBold: boolean
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly PdfPiece[]
}

/** How much of a PDF is read before it is refused. */
export interface PdfLimits {
  readonly maxPages: number
  readonly maxCharacters: number
  readonly timeoutMs: number
  /** By how much the process may grow while a file is read. */
  readonly maxGrowthBytes: number
}

/** What came of reading a PDF. */
export type PdfReading =
  | { readonly kind: 'read'; readonly title: string | null; readonly pages: readonly PdfPage[] }
  | { readonly kind: 'too-large' | 'locked' | 'damaged'; readonly what: string }
