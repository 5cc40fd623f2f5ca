import { createHash } from 'node:crypto'

/**
 * Derives an id from content, so that the same content has the same id in every import.
 *
 * The parts are encoded as JSON before hashing, so that ("ab", "c") and ("a", "bc") differ.
 * 80 bits of SHA-256: at ten million facts a collision has a chance of about 1 in 10^10.
 *
 * @param prefix - one or two letters that say what the id names, such as `f` for a fact.
 * @example contentId('s', ['trust.html']) // "s_" and 20 hexadecimal digits
 */
export function contentId(prefix: string, parts: readonly unknown[]): string {
  return `${prefix}_${sha256(JSON.stringify(parts)).slice(0, 20)}`
}

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
