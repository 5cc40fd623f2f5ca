/** The driver's `Buffer` as the plain bytes that the rest of the house deals in; nothing is copied. */
export function toBytes(value: Uint8Array): Uint8Array {
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
}
