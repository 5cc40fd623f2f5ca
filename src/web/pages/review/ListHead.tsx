import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch, IconTag } from '@tabler/icons-react'
import type { RefObject } from 'react'
import classes from './ListHead.module.css'
import type { TopicChoice } from './use-review-place.ts'

interface ListHeadProps {
  readonly search: string
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly topics: readonly TopicChoice[]
  readonly topic: string | null
  readonly onSearch: (search: string) => void
  readonly onTopic: (topic: string | null) => void
}

/** What narrows the list beside the filter: words and a topic. */
export function ListHead(props: ListHeadProps) {
  const { search, searchRef, topics, topic, onSearch, onTopic } = props
  const choices = topics
    .filter(({ id, count }) => count > 0 || id === topic)
    .map(({ id, label, count }) => ({ value: id, label: `${label} (${count})` }))
  return (
    <div className={classes.head}>
      <TextInput
        ref={searchRef}
        aria-label="Search the questions"
        placeholder="Search questions and answers"
        leftSection={<IconSearch size={15} stroke={1.7} />}
        rightSection={
          search === '' ? null : (
            <CloseButton size="sm" aria-label="Clear the search" onClick={() => onSearch('')} />
          )
        }
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur()
        }}
      />
      <Select
        aria-label="Topic"
        placeholder="All topics"
        size="xs"
        leftSection={<IconTag size={14} stroke={1.7} />}
        data={choices}
        value={topic}
        onChange={onTopic}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'All topics' }}
        nothingFoundMessage="No question is about that"
        maxDropdownHeight={320}
      />
    </div>
  )
}
