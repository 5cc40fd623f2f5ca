import { useLocalStorage } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import { PersonContext } from './person-context.ts'
import { WelcomePage } from './WelcomePage.tsx'

/** Lets nobody in without a name: it is asked once, kept in this browser, and changeable. */
export function PersonGate({ children }: { readonly children: ReactNode }) {
  const [name, setName] = useLocalStorage({
    key: 'countersign-person',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const person = useMemo(() => ({ name, rename: setName }), [name, setName])
  return (
    <PersonContext value={person}>
      {name === '' ? <WelcomePage onName={setName} /> : children}
    </PersonContext>
  )
}
