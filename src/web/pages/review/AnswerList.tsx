import { useVirtualizer } from '@tanstack/react-virtual'
import { type ComponentProps, useEffect, useMemo, useRef } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import classes from './AnswerList.module.css'
import { AnswerRow } from './AnswerRow.tsx'
import { ListHead } from './ListHead.tsx'
import deskClasses from './ReviewDesk.module.css'
import { UnsavedNotice } from './UnsavedNotice.tsx'

/** Heights are fixed, so that nothing is measured and nothing shifts; the stylesheet knows them too. */
const ROW_HEIGHT = 78
const HEADING_HEIGHT = 34

interface AnswerListProps {
  readonly answers: readonly Answer[]
  readonly selectedId: string | undefined
  readonly isUnsaved: (answer: Answer) => boolean
  /** All answers that hold words which nobody has saved, whether the filter shows them or not. */
  readonly unsaved: readonly Answer[]
  readonly head: ComponentProps<typeof ListHead>
  readonly onSelect: (answer: Answer) => void
}

/** The answers in the order of the file, under their sheets and sections; only rows in sight exist. */
export function AnswerList(props: AnswerListProps) {
  const { answers, selectedId, isUnsaved, unsaved, head, onSelect } = props
  const rows = useMemo(() => withHeadings(answers), [answers])
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  })
  useEffect(() => {
    const index = rows.findIndex((row) => row.key === selectedId)
    if (index >= 0) virtualizer.scrollToIndex(index <= 1 ? 0 : index)
  }, [rows, selectedId, virtualizer])
  return (
    <div className={deskClasses.list}>
      <ListHead {...head} />
      <UnsavedNotice answers={unsaved} selectedId={selectedId} onSelect={onSelect} />
      <div
        ref={scroller}
        className={classes.scroller}
        role="listbox"
        aria-label="Questions"
        tabIndex={0}
        aria-activedescendant={selectedId === undefined ? undefined : `row-${selectedId}`}
      >
        <div
          className={classes.canvas}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            return (
              <div
                key={item.key}
                className={classes.slot}
                role="presentation"
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              >
                {row.kind === 'heading' ? (
                  <div className={classes.heading} role="presentation">
                    {row.text}
                  </div>
                ) : (
                  <AnswerRow
                    answer={row.answer}
                    isSelected={row.answer.id === selectedId}
                    isUnsaved={isUnsaved(row.answer)}
                    onSelect={onSelect}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

type ListRow =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string }
  | { readonly kind: 'answer'; readonly key: string; readonly answer: Answer }

function withHeadings(answers: readonly Answer[]): readonly ListRow[] {
  const rows: ListRow[] = []
  const isOneSheet = new Set(answers.map(({ question }) => question.sheet)).size <= 1
  let heading = ''
  for (const answer of answers) {
    const { sheet, section } = answer.question
    const text = isOneSheet ? (section ?? sheet) : [sheet, section].filter(Boolean).join(' › ')
    if (text !== heading) rows.push({ kind: 'heading', key: `before ${answer.id}`, text })
    heading = text
    rows.push({ kind: 'answer', key: answer.id, answer })
  }
  return rows
}
