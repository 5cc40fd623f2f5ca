/**
 * Reads the `_xHHHH_` escapes by which OOXML writes characters that XML can't hold
 * (ECMA-376-1, 22.9.2.19, ST_Xstring).
 */
export function decodeEscapedText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

/**
 * Writes text as the content of an XML text node: control characters and lone surrogates as
 * `_xHHHH_`, what looks like such an escape by escaping its underscore, and `& < >` as entities.
 *
 * A carriage return is escaped too, since XML parsers turn it into a line feed.
 */
export function encodeEscapedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, escapeCharacter)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Control characters but tab and line feed, lone surrogates and the two non-characters. */
const UNWRITABLE = /(?![\t\n\u007f-\u009f])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
