import { SaxesParser } from 'saxes'
import { MalformedPartError } from '../malformed-part-error.ts'

/** An element's attributes by their names as written, prefix included. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What a reader of one part wants to hear. Names come without their namespace prefix. */
export interface XmlHandlers {
  /** `start` is the offset of the element's "<", `end` the offset after its start tag. */
  readonly open?: (name: string, attributes: XmlAttributes, span: XmlSpan) => void
  readonly text?: (text: string) => void
  /** `end` is the offset after the element's end tag. */
  readonly close?: (name: string, span: XmlSpan) => void
}

/** Character offsets into the part's text, end exclusive. */
export interface XmlSpan {
  readonly start: number
  readonly end: number
}

/**
 * Reads one part in a single pass and reports where in the text each element lies, so that what is
 * read can be patched in place.
 *
 * A document type is refused: no spreadsheet program writes one, and entities are how a small part
 * becomes gigabytes.
 *
 * @throws MalformedPartError when the XML isn't well formed or declares a document type.
 */
export function parseXml(
  source: { readonly fileName: string; readonly part: string; readonly xml: string },
  handlers: XmlHandlers,
): void {
  const { fileName, part, xml } = source
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('error', (cause) => {
    throw new MalformedPartError(fileName, part, cause.message, { cause })
  })
  parser.on('doctype', () => {
    throw new MalformedPartError(fileName, part, 'it declares a document type, which is refused')
  })
  const { open, text, close } = handlers
  if (open) {
    parser.on('opentag', (tag) => {
      const end = parser.position
      open(localName(tag.name), tag.attributes as XmlAttributes, {
        start: xml.lastIndexOf('<', end - 1),
        end,
      })
    })
  }
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) {
    parser.on('closetag', (tag) => {
      const end = parser.position
      close(localName(tag.name), { start: xml.lastIndexOf('<', end - 1), end })
    })
  }
  parser.write(xml).close()
}

/** An attribute by its local name, whatever prefix the writer gave its namespace. */
export function findAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const direct = attributes[name]
  if (direct !== undefined) return direct
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`))
  return key === undefined ? undefined : attributes[key]
}

/** Reads an XML boolean; absent is `fallback`. */
export function readBoolean(value: string | undefined, fallback: boolean): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on'
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
