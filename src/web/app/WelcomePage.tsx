import { Button, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Mark } from '../components/Mark.tsx'
import classes from './WelcomePage.module.css'

/** The first screen ever: what this is, and who is going to sign. */
export function WelcomePage({ onName }: { readonly onName: (name: string) => void }) {
  const [name, setName] = useState('')
  const trimmed = name.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (trimmed !== '') onName(trimmed)
  }
  return (
    <main className={classes.page}>
      <form className={classes.card} onSubmit={submit}>
        <Mark size={44} />
        <Title order={1} mt="lg">
          Who is signing?
        </Title>
        <Text c="dimmed" mt={6}>
          Countersign drafts answers to security questionnaires from facts that your company has
          verified. Nothing goes out until a person signs it, so it needs your name.
        </Text>
        <TextInput
          mt="lg"
          size="md"
          label="Your name"
          placeholder="Ada Lovelace"
          autoComplete="name"
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="md" fullWidth mt="md" disabled={trimmed === ''}>
          Continue
        </Button>
        <Text size="sm" c="dimmed" mt="md">
          It stays in this browser and appears beside what you approve. You can change it at the top
          right at any time.
        </Text>
      </form>
    </main>
  )
}
