// Reads the text of a PDF, with the place of each piece of it, in a thread of its own.
//
// Plain JavaScript, so that the thread runs the same file from the sources and from the build. All
// that is done here is to ask pdf.js; what the places mean is worked out by read-pdf.ts.
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

// pdf.js wants these for drawing, which nobody does here, and would load a canvas to get them.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  Object.assign(globalThis, { [name]: class {} })
}

/**
 * @typedef {import('./pdf-page.ts').PdfPage} PdfPage
 * @typedef {import('./pdf-page.ts').PdfReading} PdfReading
 * @typedef {import('./pdf-page.ts').PdfLimits} PdfLimits
 */

/** @type {{ readonly bytes: Uint8Array, readonly limits: PdfLimits }} */
const { bytes, limits } = workerData

/** @returns {Promise<PdfReading>} */
async function read() {
  const { getDocument, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const inPackage = (/** @type {string} */ path) =>
    fileURLToPath(new URL(path, import.meta.resolve('pdfjs-dist/package.json')))
  const document = await getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    // Pictures are not read, only the fonts that a page sets its text in.
    maxImageSize: 1,
    cMapUrl: inPackage('./cmaps/'),
    standardFontDataUrl: inPackage('./standard_fonts/'),
  }).promise
  if (document.numPages > limits.maxPages) {
    return { kind: 'too-large', what: `${document.numPages} pages` }
  }
  /** @type {Map<string, boolean>} */
  const isBoldByFont = new Map()
  /** @type {PdfPage[]} */
  const pages = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: 1 })
    const content = await page.getTextContent()
    if (Object.keys(content.styles).some((font) => !isBoldByFont.has(font))) {
      // Loads the fonts; their names tell which is bold.
      await page.getOperatorList()
      for (const font of Object.keys(content.styles)) {
        const loaded = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
        isBoldByFont.set(font, isBoldFont(loaded))
      }
    }
    const pieces = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform)
      // Text across the page is a watermark or a stamp.
      if (Math.abs(b) > Math.abs(a) * 0.1) return []
      const isBold = isBoldByFont.get(item.fontName) ?? false
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), isBold }]
    })
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (characters > limits.maxCharacters) {
      return { kind: 'too-large', what: `more than ${limits.maxCharacters} characters` }
    }
    pages.push({ width: viewport.width, height: viewport.height, pieces })
    page.cleanup()
  }
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return { kind: 'read', title: title || null, pages }
}

/** @param {{ name?: string, bold?: boolean, black?: boolean } | null} font */
function isBoldFont(font) {
  if (font === null) return false
  return (
    font.bold === true || font.black === true || /bold|black|heavy|semibold/i.test(font.name ?? '')
  )
}

read().then(
  (reading) => parentPort?.postMessage(reading),
  (error) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    parentPort?.postMessage({
      kind: isLocked ? 'locked' : 'damaged',
      what: error instanceof Error ? error.message : String(error),
    })
  },
)
