import { createContext, useContext } from 'react'

/** The person at the screen. A signature is a name, so every deed takes it. */
export interface Person {
  readonly name: string
  readonly rename: (name: string) => void
}

export const PersonContext = createContext<Person>({ name: '', rename: () => {} })

/** The person who signs; below `PersonGate` the name is never empty. */
export function usePerson(): Person {
  return useContext(PersonContext)
}
