import { readFileSync } from 'node:fs'

/** The version of this package; its package.json stands two folders above, built or not. */
export function readVersion(): string {
  const path = new URL('../../package.json', import.meta.url)
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, 'utf8'))
  return version
}
