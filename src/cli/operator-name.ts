import { userInfo } from 'node:os'

/** The name of the account that runs the command, for deeds that need a name. */
export function operatorName(): string {
  try {
    return userInfo().username
  } catch {
    // Containers run accounts that have a number but no name; the deed is still that account's.
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}
