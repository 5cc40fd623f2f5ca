/** Finds the value in a list as the list spells it; case and blanks around it don't matter. */
export function matchValue(value: string, allowed: readonly string[]): string | undefined {
  const fold = (text: string) => text.trim().toLowerCase()
  return (
    allowed.find((item) => item === value) ?? allowed.find((item) => fold(item) === fold(value))
  )
}
