import { UnnamedPersonError } from './unnamed-person-error.ts'

/**
 * The name that a deed is signed with, without the white space around it.
 *
 * @throws UnnamedPersonError when nothing is left of it
 */
export function getPersonName(by: string): string {
  const name = by.trim()
  if (name === '') throw new UnnamedPersonError()
  return name
}
