import { countLeft } from '../../../domain/count-left.ts'
import type { Overview } from '../../../domain/overview.ts'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { daysUntil, describeDue, localDay } from '../../components/due-words.ts'
import { Panel } from './Panel.tsx'
import { type WorkItem, WorkList } from './WorkList.tsx'

/** What is due within a week belongs to the week's work. */
const DAYS_AHEAD = 7

interface OverdueProps {
  readonly overdue: Overview['overdue']
  readonly questionnaires: readonly Questionnaire[]
}

/** Questionnaires that are late or soon will be, and what of the library waits for another look. */
export function Overdue({ overdue, questionnaires }: OverdueProps) {
  const today = localDay(new Date())
  const due = questionnaires
    .filter(({ finished }) => finished === null)
    .flatMap((each) => (each.dueOn === null ? [] : [{ ...each, dueOn: each.dueOn }]))
    .filter(({ dueOn }) => daysUntil(dueOn, today) <= DAYS_AHEAD)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((each) => dueItem(each, today))
  const library = [
    {
      key: 'facts',
      count: overdue.facts,
      words: 'Facts to look at again',
      note: 'Drafts that cite them are marked',
    },
    {
      key: 'answers',
      count: overdue.answers,
      words: 'Approved answers to look at again',
      note: 'They are offered when the same is asked',
    },
    {
      key: 'conflicts',
      count: overdue.conflicts,
      words: 'Conflicts to decide',
      note: 'Statements that can’t both hold',
    },
  ]
    .filter(({ count }) => count > 0)
    .map(({ key, count, words, note }): WorkItem => {
      return { key, href: '/upkeep', words, note, mark: String(count), tone: 'warn' }
    })
  return (
    <Panel title="Due and overdue">
      <WorkList
        items={[...due, ...library]}
        none="Nothing is due this week, and nothing is overdue."
      />
    </Panel>
  )
}

function dueItem(
  questionnaire: Questionnaire & { readonly dueOn: string },
  today: string,
): WorkItem {
  const { id, fileName, customer, owner, dueOn } = questionnaire
  const { words: mark, tone } = describeDue(dueOn, today)
  const left = `${countLeft(questionnaire)} left`
  return {
    key: id,
    href: `/questionnaires/${id}/review`,
    words: customer ?? fileName,
    note: [left, owner, ...(customer === null ? [] : [fileName])].join(' · '),
    mark,
    tone,
  }
}
