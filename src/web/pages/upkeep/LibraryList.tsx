import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { LibraryAnswer } from '../../../domain/library-answer.ts'
import { WorkSection } from '../../components/WorkSection.tsx'
import { LibraryItem } from './LibraryItem.tsx'
import type { Upkeep } from './use-upkeep.ts'

/** As many as one looks through; the others by search, or when asked for. */
const SHOWN = 20

interface LibraryListProps {
  readonly answers: readonly LibraryAnswer[]
  readonly upkeep: Upkeep
}

/** The approved answers that are offered first when the same is asked again. */
export function LibraryList({ answers, upkeep }: LibraryListProps) {
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(SHOWN)
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = answers.filter((entry) => words.every((word) => textOf(entry).includes(word)))
  return (
    <>
      <WorkSection
        title="Approved answers"
        count={words.length === 0 ? answers.length : `${found.length} of ${answers.length}`}
        lead="Offered first when the same is asked again. They go with their approval and their facts."
        none={answers.length === 0 ? 'Answers that somebody approves are kept here.' : undefined}
        actions={
          answers.length > SHOWN / 2 && (
            <TextInput
              w={260}
              aria-label="Search the approved answers"
              placeholder="Question, answer, owner, customer"
              leftSection={<IconSearch size={15} stroke={1.7} />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )
        }
      >
        {found.slice(0, shown).map((entry) => (
          <LibraryItem key={entry.id} entry={entry} upkeep={upkeep} />
        ))}
      </WorkSection>
      {found.length > shown && (
        <Button mt="sm" size="xs" variant="default" onClick={() => setShown(shown + 100)}>
          Show more of {found.length}
        </Button>
      )}
    </>
  )
}

function textOf({ question, answer, owner, approvedBy, scope, fileName }: LibraryAnswer): string {
  const name = scope.kind === 'general' ? '' : scope.name
  return [question.text, answer, owner, approvedBy, name, fileName].join(' ').toLowerCase()
}
