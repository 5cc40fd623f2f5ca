import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Answer } from '../../../domain/answer.ts'
import type { Objection } from '../../../domain/objection.ts'
import { checkQuery } from '../../api/queries.ts'
import { carryObjections } from './carry-objections.ts'
import type { WrittenParts } from './use-unsaved-edits.ts'

/** Long enough that a word is checked, not each of its letters. */
const PAUSE_MS = 300

/** What the check says of words as they are written. */
export interface RunningCheck {
  /** Of the words as they stand, as far as those of an older check still stand there. */
  readonly objections: readonly Objection[]
  /** `waiting` while what is written hasn't been checked yet; `failed` where the check gave no reply. */
  readonly state: 'waiting' | 'done' | 'failed'
}

type Checked = Pick<WrittenParts, 'decision' | 'answer' | 'factIds'>

/**
 * Runs the check while somebody writes: after a pause, and never for words that are already others, since
 * a request whose words are outdated is called off.
 */
export function useCheck(
  answer: Answer,
  { decision, answer: text, factIds }: Checked,
  isWanted = true,
): RunningCheck {
  // As text, since only what is equal counts as settled.
  const asked = JSON.stringify({ decision, answer: text, factIds } satisfies Checked)
  const [settled] = useDebouncedValue(asked, PAUSE_MS)
  const { data, isError, isPlaceholderData } = useQuery({
    ...checkQuery(answer.id, JSON.parse(settled) as Checked),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  })
  const isDone = settled === asked && data !== undefined && !isPlaceholderData
  return {
    objections: data === undefined ? [] : carryObjections(data.objections, data.text, text),
    state: isDone ? 'done' : isError && settled === asked ? 'failed' : 'waiting',
  }
}
