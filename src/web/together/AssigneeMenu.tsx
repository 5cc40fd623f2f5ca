import { ActionIcon, Button, Combobox, useCombobox } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleQuery } from '../api/collaboration-queries.ts'
import { usePerson } from '../app/person-context.ts'
import { Initials } from '../components/Initials.tsx'
import classes from './AssigneeMenu.module.css'

interface AssigneeMenuProps {
  /** Whose it is now; null for nobody's, undefined where it differs among many. */
  readonly assignee: string | null | undefined
  /** What the button says where there is nobody to show. */
  readonly label: string
  /** `icon` says it in a tooltip only, where there is little room. */
  readonly look?: 'button' | 'icon'
  readonly isBusy?: boolean
  readonly isDisabled?: boolean
  readonly onAssign: (assignee: string | null) => void
}

const NOBODY = 'nobody'
const AS_TYPED = 'typed '
const KNOWN = 'known '

/** Gives answers to a person: oneself first, then those who are known, or a name that is typed. */
export function AssigneeMenu(props: AssigneeMenuProps) {
  const { assignee, label, look = 'button', isBusy = false, isDisabled = false, onAssign } = props
  const { name: me } = usePerson()
  const [search, setSearch] = useState('')
  const { data: people = [] } = useQuery(peopleQuery())
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setSearch('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const others = people.map(({ name }) => name).filter((name) => name !== me)
  const typed = search.trim()
  const matching = [me, ...others].filter((name) =>
    name.toLowerCase().includes(typed.toLowerCase()),
  )
  const isNew = typed !== '' && !matching.some((name) => name.toLowerCase() === typed.toLowerCase())
  return (
    <Combobox
      store={combobox}
      width={260}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(value) => {
        combobox.closeDropdown()
        onAssign(value === NOBODY ? null : value.slice(KNOWN.length))
      }}
    >
      <Combobox.Target withAriaAttributes={false}>
        {look === 'icon' ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            title={label}
            aria-label={label}
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            loading={isBusy}
            disabled={isDisabled}
            onClick={() => combobox.toggleDropdown()}
          >
            <IconUserPlus size={18} stroke={1.6} />
          </ActionIcon>
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            className={classes.button}
            loading={isBusy}
            disabled={isDisabled}
            aria-haspopup="listbox"
            aria-expanded={combobox.dropdownOpened}
            leftSection={
              assignee ? (
                <Initials name={assignee} />
              ) : (
                <IconUserPlus size={16} stroke={1.7} aria-hidden />
              )
            }
            onClick={() => combobox.toggleDropdown()}
          >
            {assignee ? (
              <span>
                <span className="cs-visually-hidden">Assigned to </span>
                {assignee === me ? 'You' : assignee}
              </span>
            ) : (
              label
            )}
          </Button>
        )}
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          aria-label="Find a person"
          placeholder="Find or name a person"
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            combobox.updateSelectedOptionIndex()
          }}
        />
        <Combobox.Options className={classes.options} aria-label="People">
          {matching.map((name) => (
            <Combobox.Option key={name} value={`${KNOWN}${name}`} active={name === assignee}>
              <span className={classes.person}>
                <Initials name={name} />
                <span className={classes.name}>{name === me ? `${name} (you)` : name}</span>
              </span>
            </Combobox.Option>
          ))}
          {isNew && (
            <Combobox.Option value={`${AS_TYPED}${typed}`}>Assign to “{typed}”</Combobox.Option>
          )}
          {assignee !== null && typed === '' && (
            <Combobox.Option value={NOBODY}>
              <span className={classes.nobody}>Nobody</span>
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
