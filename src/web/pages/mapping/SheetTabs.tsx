import { IconEyeOff } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Mapping } from '../../../domain/mapping.ts'
import type { Layout } from '../../../domain/questionnaire.ts'
import classes from './SheetTabs.module.css'

interface SheetTabsProps {
  readonly mapping: Mapping
  readonly layout: Layout
  readonly savedLayout: Layout
  readonly selected: string
  readonly panelId: string
  readonly onSelect: (name: string) => void
}

/** The sheets of the file, as at the foot of a spreadsheet program, each with its count of questions. */
export function SheetTabs(props: SheetTabsProps) {
  const { mapping, layout, savedLayout, selected, panelId, onSelect } = props
  const list = useRef<HTMLDivElement>(null)
  const names = mapping.sheets.map(({ name }) => name)
  const move = (event: KeyboardEvent) => {
    const steps = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    const next = (names.indexOf(selected) + steps + names.length) % names.length
    onSelect(names[next] ?? selected)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div
      ref={list}
      className={classes.tabs}
      role="tablist"
      aria-label="Sheets"
      tabIndex={-1}
      onKeyDown={move}
    >
      {mapping.sheets.map((sheet) => {
        const count = countQuestions(layout, sheet.name)
        const delta = count - countQuestions(savedLayout, sheet.name)
        const isHidden = isHiddenSheet(layout, sheet.name)
        return (
          <button
            key={sheet.name}
            type="button"
            className={classes.tab}
            role="tab"
            id={`${panelId}-${names.indexOf(sheet.name)}`}
            aria-selected={sheet.name === selected}
            aria-controls={panelId}
            tabIndex={sheet.name === selected ? 0 : -1}
            data-off={!sheet.isQuestionnaire || undefined}
            onClick={() => onSelect(sheet.name)}
          >
            {isHidden && <IconEyeOff size={13} stroke={1.8} aria-label="hidden sheet" />}
            <span className={classes.name}>{sheet.name}</span>
            {sheet.isQuestionnaire && (
              <span className={classes.count} data-changed={delta !== 0 || undefined}>
                {count}
              </span>
            )}
          </button>
        )
      })}
    </div>
  )
}

function countQuestions({ sheets }: Layout, name: string): number {
  return sheets.find((sheet) => sheet.name === name)?.questions.length ?? 0
}

function isHiddenSheet({ sheets }: Layout, name: string): boolean {
  return (
    sheets.find((sheet) => sheet.name === name)?.reasons.includes('the sheet is hidden') ?? false
  )
}
