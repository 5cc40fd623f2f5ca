import { Combobox, Textarea, useCombobox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { peopleQuery } from '../api/collaboration-queries.ts'
import { usePerson } from '../app/person-context.ts'
import { Initials } from '../components/Initials.tsx'
import classes from './AssigneeMenu.module.css'
import { type BegunMention, completeMention, findBegunMention } from './begun-mention.ts'

interface MentionTextareaProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const MOST_OFFERED = 6

/** Text in which `@` offers the people who are known, to be chosen by keys or pointer. */
export function MentionTextarea(props: MentionTextareaProps) {
  const { label, placeholder, value, onChange, onKeyDown } = props
  const { name: me } = usePerson()
  const { data: people = [] } = useQuery(peopleQuery())
  const field = useRef<HTMLTextAreaElement>(null)
  const combobox = useCombobox()
  const [begun, setBegun] = useState<BegunMention | null>(null)
  const offered = begun === null ? [] : offer(people, me, begun)
  const isOpen = combobox.dropdownOpened && offered.length > 0
  const follow = () => {
    const { value: text = '', selectionStart = 0 } = field.current ?? {}
    const found = findBegunMention(text, selectionStart)
    setBegun(found)
    if (found === null) combobox.closeDropdown()
    else {
      combobox.openDropdown()
      combobox.updateSelectedOptionIndex()
    }
  }
  const complete = (name: string) => {
    combobox.closeDropdown()
    if (begun === null) return
    const { text, caret } = completeMention(value, begun, name)
    onChange(text)
    setBegun(null)
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret))
  }
  return (
    <Combobox
      store={combobox}
      width={260}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={complete}
    >
      <Combobox.Target withKeyboardNavigation={isOpen} withAriaAttributes={isOpen}>
        <Textarea
          ref={field}
          id="comment"
          aria-label={label}
          placeholder={placeholder}
          autosize
          minRows={1}
          maxRows={8}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value)
            follow()
          }}
          onClick={follow}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (isOpen && event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) {
              event.preventDefault()
              complete(offered[0] ?? '')
            } else if (!isOpen) onKeyDown(event)
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label="People to call">
          {offered.map((name) => (
            <Combobox.Option key={name} value={name}>
              <span className={classes.person}>
                <Initials name={name} />
                <span className={classes.name}>{name}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function offer(
  people: readonly { readonly name: string }[],
  me: string,
  { words }: BegunMention,
): readonly string[] {
  const begun = words.toLowerCase()
  return people
    .map(({ name }) => name)
    .filter((name) => name !== me && name.toLowerCase().startsWith(begun) && name !== words)
    .slice(0, MOST_OFFERED)
}
