import { Button, Group, Popover, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { Initials } from '../components/Initials.tsx'
import classes from './PersonMenu.module.css'
import { usePerson } from './person-context.ts'

/** The name that signs, always in sight, and how to change it. */
export function PersonMenu() {
  const person = usePerson()
  const [opened, { toggle, close }] = useDisclosure(false)
  const [name, setName] = useState(person.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    person.rename(name.trim())
    close()
  }
  return (
    <Popover
      opened={opened}
      onChange={close}
      position="bottom-end"
      width={300}
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.person}
          title="Change the name that signs"
          onClick={() => {
            setName(person.name)
            toggle()
          }}
        >
          <Initials name={person.name} />
          <span className={classes.name}>
            <span className="cs-visually-hidden">Signing as </span>
            {person.name}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <TextInput
            label="Signing as"
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Text size="xs" c="dimmed" mt={6}>
            What is signed already keeps the name that it was signed with.
          </Text>
          <Group justify="flex-end" mt="sm" gap="xs">
            <Button variant="default" size="xs" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" size="xs" disabled={name.trim() === ''}>
              Save
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
