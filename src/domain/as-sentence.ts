/**
 * Ends a text with a full stop where it has no end of its own, so that another sentence can follow:
 * messages of libraries often stop short.
 */
export function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
