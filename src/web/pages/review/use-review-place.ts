import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Answer } from '../../../domain/answer.ts'
import type { QuestionTopic } from '../../../domain/topics/topic.ts'
import { questionTopicsQuery } from '../../api/queries.ts'
import { usePerson } from '../../app/person-context.ts'
import {
  countByFilter,
  type FilterName,
  filterAnswers,
  isFilterName,
  isToReview,
  narrowAnswers,
} from './answer-filters.ts'
import { useHeldAnswer } from './use-held-answer.ts'

/** Browsers allow only so many changes of the address: whoever holds `j` makes one at the end. */
const ADDRESS_DELAY_MS = 200

/** A topic with how many of the answers that the filter shows are about it. */
export interface TopicChoice {
  readonly id: string
  readonly label: string
  readonly count: number
}

/**
 * Where the reviewer is: the filter, the topic, the search and the chosen answer. Each narrows what the
 * others leave, and each count says what choosing it would show.
 *
 * All of it is written to the address, so that a reload or a shared link leads back to it.
 */
export function useReviewPlace(questionnaireId: string, answers: readonly Answer[]) {
  const [params, setParams] = useSearchParams()
  const [filter, setFilter] = useState<FilterName>(() => {
    const named = params.get('show')
    if (isFilterName(named)) return named
    return answers.some(isToReview) ? 'to-review' : 'all'
  })
  const [selectedId, select] = useState(() => params.get('answer'))
  const [search, setSearch] = useState(() => params.get('search') ?? '')
  const [topic, setTopic] = useState(() => params.get('topic'))
  const { data: topics } = useQuery(questionTopicsQuery(questionnaireId))
  const { name } = usePerson()

  const ofTopic = useMemo(() => idsOfTopic(topics, topic), [topics, topic])
  const narrowed = useMemo(
    () => narrowAnswers(answers, { search, ofTopic }),
    [answers, search, ofTopic],
  )
  const matching = useMemo(() => filterAnswers(narrowed, filter, name), [narrowed, filter, name])
  const counts = useMemo(() => countByFilter(narrowed, name), [narrowed, name])
  const topicChoices = useMemo(
    () =>
      countTopics(
        topics ?? [],
        narrowAnswers(filterAnswers(answers, filter, name), { search, ofTopic: null }),
      ),
    [topics, answers, filter, search, name],
  )
  const narrowing = JSON.stringify([filter, topic, search])
  const { selected, shown, release } = useHeldAnswer(answers, matching, selectedId, narrowing)

  const address = new URLSearchParams({
    show: filter,
    ...(topic === null ? {} : { topic }),
    ...(search.trim() === '' ? {} : { search }),
    ...(selected === undefined ? {} : { answer: selected.id }),
  }).toString()
  useEffect(() => {
    const timer = setTimeout(() => {
      if (address !== params.toString()) setParams(new URLSearchParams(address), { replace: true })
    }, ADDRESS_DELAY_MS)
    return () => clearTimeout(timer)
  }, [address, params, setParams])

  const showAll = () => {
    setFilter('all')
    setSearch('')
    setTopic(null)
  }
  return {
    filter,
    search,
    topic,
    topicChoices,
    counts,
    shown,
    selected,
    setSearch,
    setTopic,
    select,
    /** Lets go of the chosen answer, where the filter doesn't show it any more. */
    release: () => {
      release()
      select(null)
    },
    setFilter: (chosen: FilterName) => {
      setFilter(chosen)
      select(selected?.id ?? null)
    },
    /** Chooses an answer, and lets go of filter, topic and search where they would hide it. */
    goTo: (answer: Answer) => {
      const found = narrowAnswers([answer], { search, ofTopic })
      if (filterAnswers(found, filter, name).length === 0) showAll()
      select(answer.id)
    },
    showAll,
    /** The answer so many rows below (or above, when negative) the chosen one. */
    neighbour: (step: number): Answer | undefined =>
      selected === undefined ? undefined : shown[shown.indexOf(selected) + step],
  }
}

/** A topic that the questionnaire doesn't have shows nothing, rather than everything. */
function idsOfTopic(
  topics: readonly QuestionTopic[] | undefined,
  topic: string | null,
): ReadonlySet<string> | null {
  if (topic === null || topics === undefined) return null
  return new Set(topics.find(({ id }) => id === topic)?.answerIds)
}

function countTopics(
  topics: readonly QuestionTopic[],
  answers: readonly Answer[],
): readonly TopicChoice[] {
  const ids = new Set(answers.map(({ id }) => id))
  return topics.map(({ id, label, answerIds }) => {
    return { id, label, count: answerIds.filter((answerId) => ids.has(answerId)).length }
  })
}
