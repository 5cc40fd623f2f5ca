import type { SourceDocument } from '../source-document.ts'
import { findStatedDate } from '../stated-date.ts'
import { UnreadableSourceError } from '../unreadable-source-error.ts'
import { buildSegments } from './build-segments.ts'
import { dropRunningHeads } from './drop-running-heads.ts'
import { orderColumns } from './order-columns.ts'
import { PdfBlocks } from './pdf-blocks.ts'
import type { PdfLimits, PdfPage } from './pdf-page.ts'
import { DEFAULT_PDF_LIMITS, readPdfPages } from './read-pdf-pages.ts'

/**
 * Reads a PDF into the text that its pages show, in the order in which people read them.
 *
 * A PDF knows where letters stand and nothing else; lines, paragraphs, titles, lists, columns and
 * tables are told from places, sizes and weights. Scripts and forms in it are never run.
 *
 * @throws UnreadableSourceError when the file is damaged, needs a password, is larger than any
 *   document that people write, or holds pictures of text only.
 */
export async function readPdf(
  bytes: Uint8Array,
  fileName: string,
  limits: PdfLimits = DEFAULT_PDF_LIMITS,
): Promise<SourceDocument> {
  const reading = await readPdfPages(bytes, limits)
  switch (reading.kind) {
    case 'read':
      return buildDocument(reading.pages, reading.title, fileName)
    case 'locked':
      throw new UnreadableSourceError(
        fileName,
        'locked',
        `${fileName} needs a password to open. Save a copy without one and import that.`,
      )
    case 'too-large':
      throw new UnreadableSourceError(
        fileName,
        'too-large',
        `${fileName} holds ${reading.what}, which no document of controls does. Split it and import the parts.`,
      )
    case 'damaged':
      throw new UnreadableSourceError(
        fileName,
        'damaged',
        `${fileName} can't be read as a PDF: it is cut off or broken. Print or export it to PDF again and import that.`,
        new PdfFault(reading.what),
      )
  }
}

/** What the library said, for the log. */
class PdfFault extends Error {
  override readonly name = 'PdfFault'
}

function buildDocument(
  pages: readonly PdfPage[],
  storedTitle: string | null,
  fileName: string,
): SourceDocument {
  const segmented = dropRunningHeads(
    pages.map((page) => ({
      width: page.width,
      height: page.height,
      segments: buildSegments(page),
    })),
  )
  const flows = segmented.flatMap(orderColumns)
  if (flows.length === 0 && pages.length > 0) {
    throw new UnreadableSourceError(
      fileName,
      'pictures-only',
      `${fileName} has no text in it, only pictures. Run it through text recognition and import the result.`,
    )
  }
  const blocks = new PdfBlocks(flows)
  for (const flow of flows) blocks.addFlow(flow)
  const document = blocks.finish()
  const firstTitle = document.blocks.find((block) => block.kind === 'heading')
  return {
    format: 'pdf',
    title:
      titleOf(storedTitle) ??
      (firstTitle ? document.visibleText.slice(firstTitle.start, firstTitle.end) : null),
    statedDate: findStatedDate(document.visibleText),
    ...document,
  }
}

/** Programs store the name of the file that a PDF was made from, or nothing that says anything. */
function titleOf(stored: string | null): string | null {
  if (
    stored === null ||
    /^untitled|^microsoft word\b|\.(?:docx?|indd|pptx?|odt|pdf|tex)$/i.test(stored)
  ) {
    return null
  }
  return stored
}
