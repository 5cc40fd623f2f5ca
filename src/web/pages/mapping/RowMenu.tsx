import { Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowRight,
  IconHeading,
  IconRowInsertTop,
  IconX,
} from '@tabler/icons-react'
import { MenuAnchor } from './MenuAnchor.tsx'
import classes from './Menus.module.css'
import type { RowDeed } from './mapping-edits.ts'

export interface OpenRows {
  readonly first: number
  readonly last: number
  readonly at: DOMRect
}

interface RowMenuProps {
  readonly open: OpenRows | undefined
  readonly onClose: () => void
  readonly onDeed: (rows: readonly number[], deed: RowDeed) => void
}

const DEEDS = [
  { deed: 'question', label: 'Question', icon: IconArrowRight },
  { deed: 'skip', label: 'Not a question', icon: IconX },
  { deed: 'section', label: 'Section title', icon: IconHeading },
  { deed: 'header', label: 'Header', icon: IconRowInsertTop },
] as const

/** What a row, or several, may be. */
export function RowMenu({ open, onClose, onDeed }: RowMenuProps) {
  if (open === undefined) return null
  const { first, last } = open
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const name = first === last ? `Row ${first}` : `Rows ${first} to ${last}`
  return (
    <Menu
      opened
      withInitialFocusPlaceholder={false}
      menuItemTabIndex={0}
      onClose={onClose}
      position="right-start"
      shadow="lg"
      width={230}
      trapFocus
    >
      <MenuAnchor at={open.at} />
      <Menu.Dropdown aria-label={name}>
        <Menu.Label>
          {name}
          {first === last && <span className={classes.heading}> · Shift-click for more</span>}
        </Menu.Label>
        {DEEDS.map(({ deed, label, icon: DeedIcon }) => (
          <Menu.Item
            key={deed}
            leftSection={<DeedIcon size={15} stroke={1.8} />}
            onClick={() => onDeed(rows, deed)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconArrowBackUp size={15} stroke={1.8} />}
          onClick={() => onDeed(rows, 'found')}
        >
          By its evidence again
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
