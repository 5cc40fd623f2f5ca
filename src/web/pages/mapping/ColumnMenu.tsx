import { Menu } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import type { SheetMapping } from '../../../domain/mapping.ts'
import { MenuAnchor } from './MenuAnchor.tsx'
import classes from './Menus.module.css'
import { ROLE_LOOKS, roleOf, SHOWN_ROLES, type ShownRole } from './role-looks.ts'

export interface OpenColumn {
  readonly letters: string
  /** The text that heads the column: what a tick in it stands for. */
  readonly heading: string
  readonly at: DOMRect
}

interface ColumnMenuProps {
  readonly open: OpenColumn | undefined
  readonly sheet: SheetMapping
  readonly onClose: () => void
  readonly onRole: (letters: string, role: ShownRole | null, tickChoice: string) => void
}

/** What a column may be for. */
export function ColumnMenu({ open, sheet, onClose, onRole }: ColumnMenuProps) {
  if (open === undefined) return null
  const { letters, heading } = open
  const present = roleOf(sheet, letters)
  return (
    <Menu
      opened
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
      onClose={onClose}
      position="bottom-start"
      shadow="lg"
      width={330}
      trapFocus
    >
      <MenuAnchor at={open.at} />
      <Menu.Dropdown aria-label={`Role of column ${letters}`}>
        <Menu.Label>
          Column {letters}
          {heading !== '' && <span className={classes.heading}> “{heading}”</span>}
        </Menu.Label>
        {SHOWN_ROLES.map((role) => {
          const look = ROLE_LOOKS[role]
          return (
            <Menu.Item
              key={role}
              className={classes.item}
              leftSection={<span className={classes.swatch} data-role={look.colour} />}
              rightSection={
                role === present ? (
                  <IconCheck size={15} aria-label="as it is" />
                ) : (
                  <span className={classes.meaning}>{look.meaning}</span>
                )
              }
              onClick={() => onRole(letters, role, heading)}
            >
              {role === 'tick' && heading !== '' ? `Tick for “${shorten(heading)}”` : look.label}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconX size={15} stroke={1.8} />}
          disabled={present === undefined}
          onClick={() => onRole(letters, null, '')}
        >
          No role
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function shorten(text: string): string {
  return text.length > 13 ? `${text.slice(0, 12)}…` : text
}
