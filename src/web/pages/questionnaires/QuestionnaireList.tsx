import { Select, TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { countOf } from '../../components/count-of.ts'
import classes from './QuestionnaireList.module.css'
import { QuestionnaireRow } from './QuestionnaireRow.tsx'
import {
  ORDERS,
  type Order,
  orderQuestionnaires,
  searchQuestionnaires,
} from './questionnaire-order.ts'

/** A handful is seen at a glance; more want to be searched and put in order. */
const HANDFUL = 5

interface QuestionnaireListProps {
  readonly questionnaires: readonly Questionnaire[]
}

/** The questionnaires in work, each with how far it is, and apart from them those that are finished. */
export function QuestionnaireList({ questionnaires }: QuestionnaireListProps) {
  const [search, setSearch] = useState('')
  const [order, setOrder] = useLocalStorage<Order>({
    key: 'countersign-questionnaire-order',
    defaultValue: 'due',
    getInitialValueInEffect: false,
  })
  const isMany = questionnaires.length > HANDFUL
  const found = isMany ? searchQuestionnaires(questionnaires, search) : questionnaires
  const inWork = orderQuestionnaires(
    found.filter(({ finished }) => finished === null),
    order,
  )
  const finished = found
    .filter((each) => each.finished !== null)
    .toSorted((a, b) => (b.finished?.at ?? '').localeCompare(a.finished?.at ?? ''))
  return (
    <>
      <section aria-labelledby="in-work">
        <div className={classes.head}>
          <h2 id="in-work" className={classes.title}>
            In work <span className={classes.total}>{inWork.length}</span>
          </h2>
          {isMany && (
            <>
              <TextInput
                size="xs"
                w={240}
                aria-label="Search the questionnaires"
                placeholder="File, customer or owner"
                leftSection={<IconSearch size={14} stroke={1.7} />}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
              <Select
                size="xs"
                w={150}
                aria-label="Order"
                data={[...ORDERS]}
                value={order}
                onChange={(value) => value !== null && setOrder(value as Order)}
                allowDeselect={false}
              />
            </>
          )}
        </div>
        {inWork.length > 0 ? (
          <Rows questionnaires={inWork} />
        ) : (
          <p className={classes.none}>{noneInWork(search, finished.length)}</p>
        )}
      </section>
      {finished.length > 0 && (
        <section aria-labelledby="finished">
          <div className={classes.head}>
            <h2 id="finished" className={classes.title}>
              Finished <span className={classes.total}>{finished.length}</span>
            </h2>
          </div>
          <Rows questionnaires={finished} />
        </section>
      )}
    </>
  )
}

function Rows({ questionnaires }: QuestionnaireListProps) {
  return (
    <ul className={classes.list}>
      {questionnaires.map((questionnaire) => (
        <QuestionnaireRow key={questionnaire.id} questionnaire={questionnaire} />
      ))}
    </ul>
  )
}

function noneInWork(search: string, finished: number): string {
  if (search.trim() !== '') return `No questionnaire in work matches “${search.trim()}”.`
  return `All done: ${countOf(finished, 'questionnaire')} finished, none waits.`
}
