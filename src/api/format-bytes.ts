/**
 * Writes a size as people read it, in binary units.
 *
 * @example formatBytes(64 * 1024 * 1024) // "64 MB"
 */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const inKilobytes = bytes < 1024 * 1024
  const value = inKilobytes ? bytes / 1024 : bytes / (1024 * 1024)
  return `${Number(value.toFixed(1))} ${inKilobytes ? 'KB' : 'MB'}`
}
