import { useDisclosure } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import { AnswerDetail } from './AnswerDetail.tsx'
import { AnswerList } from './AnswerList.tsx'
import { ApproveManyDialog } from './ApproveManyDialog.tsx'
import { FilterBar } from './FilterBar.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NothingToShow } from './NothingToShow.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import classes from './ReviewDesk.module.css'
import { useAnswerDeeds } from './use-answer-deeds.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useReviewPlace } from './use-review-place.ts'

interface ReviewDeskProps {
  readonly questionnaireId: string
  readonly answers: readonly Answer[]
  readonly drafting: Drafting
}

/** List left, the chosen answer right: see the question, the draft and its proof, and decide. */
export function ReviewDesk({ questionnaireId, answers, drafting }: ReviewDeskProps) {
  const place = useReviewPlace(answers)
  const { deed, approveMany, conflictId } = useAnswerDeeds(questionnaireId)
  const [isEditing, setIsEditing] = useState(false)
  const [rejecting, rejectDialog] = useDisclosure(false)
  const [approvingMany, approveManyDialog] = useDisclosure(false)
  /** As they were when the summary was opened: what is signed is what was summarised. */
  const [summarised, setSummarised] = useState<readonly Answer[]>([])
  const [showingKeys, keysDialog] = useDisclosure(false)
  const search = useRef<HTMLInputElement>(null)
  const { selected, shown } = place

  const choose = (answer: Answer | undefined) => {
    setIsEditing(false)
    if (answer !== undefined) place.select(answer.id)
  }
  const approve = () => {
    if (selected === undefined || !canApprove(selected) || deed.isPending) return
    const next = place.neighbour(1) ?? place.neighbour(-1)
    deed.mutate({ kind: 'approve', answer: selected }, { onSuccess: () => choose(next) })
  }
  const edit = () => {
    if (selected !== undefined && selected.draft !== null) setIsEditing(true)
  }
  const reject = () => {
    if (selected !== undefined && selected.state === 'drafted') rejectDialog.open()
  }
  const reopen = () => {
    if (selected !== undefined && isDecided(selected))
      deed.mutate({ kind: 'reopen', answer: selected })
  }
  useReviewKeys(
    {
      next: () => choose(place.neighbour(1)),
      previous: () => choose(place.neighbour(-1)),
      approve,
      edit,
      reject,
      reopen,
      search: () => search.current?.focus(),
      showKeys: keysDialog.open,
    },
    isEditing,
  )
  return (
    <div className={classes.desk} data-fills-window>
      <FilterBar
        answers={answers}
        filter={place.filter}
        onFilter={(filter) => {
          setIsEditing(false)
          place.setFilter(filter)
        }}
        shown={shown}
        onApproveMany={() => {
          setSummarised(shown.filter(canApprove))
          approveManyDialog.open()
        }}
        onShowKeys={keysDialog.open}
      />
      <div className={classes.panes}>
        <AnswerList
          answers={shown}
          selectedId={selected?.id}
          search={place.search}
          searchRef={search}
          onSearch={place.setSearch}
          onSelect={choose}
        />
        <section className={classes.detail} aria-label="Answer">
          {selected === undefined ? (
            <NothingToShow
              questionnaireId={questionnaireId}
              answers={answers}
              search={place.search}
              drafting={drafting}
              onShowAll={() => {
                place.setFilter('all')
                place.setSearch('')
              }}
            />
          ) : (
            <AnswerDetail
              key={selected.id}
              answer={selected}
              position={{ index: shown.indexOf(selected), total: shown.length }}
              isBusy={deed.isPending}
              isConflict={conflictId === selected.id}
              isEditing={isEditing}
              onApprove={approve}
              onEdit={edit}
              onStopEditing={() => setIsEditing(false)}
              onSave={(change, thenApprove) => {
                const next = thenApprove ? place.neighbour(1) : undefined
                deed.mutate(
                  { kind: 'edit', answer: selected, edit: change, thenApprove },
                  {
                    onSuccess: () => {
                      setIsEditing(false)
                      choose(next)
                    },
                  },
                )
              }}
              onReject={reject}
              onReopen={reopen}
              onStep={(step) => choose(place.neighbour(step))}
            />
          )}
        </section>
      </div>
      <RejectDialog
        opened={rejecting}
        onClose={rejectDialog.close}
        onReject={(note) => {
          if (selected === undefined) return
          const next = place.neighbour(1)
          deed.mutate({ kind: 'reject', answer: selected, note }, { onSuccess: () => choose(next) })
          rejectDialog.close()
        }}
      />
      <ApproveManyDialog
        opened={approvingMany}
        answers={summarised}
        isBusy={approveMany.isPending}
        onClose={approveManyDialog.close}
        onApprove={(chosen) => approveMany.mutate(chosen, { onSettled: approveManyDialog.close })}
      />
      <KeysDialog opened={showingKeys} onClose={keysDialog.close} />
    </div>
  )
}

/** Something is drafted that says something, and nobody has decided on it yet. */
function canApprove(answer: Answer): boolean {
  return answer.state === 'drafted' && answer.draft?.decision !== 'unanswered'
}

function isDecided(answer: Answer): boolean {
  return answer.state === 'approved' || answer.state === 'rejected'
}
