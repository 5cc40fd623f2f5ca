import { useDisclosure } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import { findRoot } from '../../../domain/follow-up.ts'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import { AnswerDetail } from './AnswerDetail.tsx'
import { AnswerList } from './AnswerList.tsx'
import { ApproveManyDialog } from './ApproveManyDialog.tsx'
import { isToReview } from './answer-filters.ts'
import { FilterBar } from './FilterBar.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NothingToShow } from './NothingToShow.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import classes from './ReviewDesk.module.css'
import { useAnswerDeeds } from './use-answer-deeds.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useReviewPlace } from './use-review-place.ts'
import { type UnsavedEdit, useUnsavedEdits } from './use-unsaved-edits.ts'

interface ReviewDeskProps {
  readonly questionnaireId: string
  readonly answers: readonly Answer[]
  readonly drafting: Drafting
}

/** List left, the chosen answer right: see the question, the draft and its proof, and decide. */
export function ReviewDesk({ questionnaireId, answers, drafting }: ReviewDeskProps) {
  const place = useReviewPlace(answers)
  const { deed, approveMany, conflictId } = useAnswerDeeds(questionnaireId)
  const unsaved = useUnsavedEdits()
  /** The answer whose edit was opened last, in which nothing may be written yet. */
  const [openedId, setOpenedId] = useState<string | null>(null)
  const [rejecting, rejectDialog] = useDisclosure(false)
  const [approvingMany, approveManyDialog] = useDisclosure(false)
  /** As they were when the summary was opened: what is signed is what was summarised. */
  const [summarised, setSummarised] = useState<readonly Answer[]>([])
  const [showingKeys, keysDialog] = useDisclosure(false)
  const search = useRef<HTMLInputElement>(null)
  const { selected, shown } = place
  const questions = answers.map((answer) => ({ ...answer.question, answer }))
  const follows = selected && findRoot(questions, answers.indexOf(selected))?.root.answer
  const kept = selected && unsaved.of(selected)
  const written = kept ?? (openedId === selected?.id ? selected?.draft : null) ?? undefined
  /** What the filter shows and can be signed as it stands. */
  const signable = shown.filter((answer) => isToReview(answer) && !unsaved.of(answer))

  const choose = (answer: Answer | undefined) => {
    setOpenedId(null)
    if (answer !== undefined) place.select(answer.id)
  }
  const approve = () => {
    if (selected === undefined || !isToReview(selected) || deed.isPending) return
    const next = place.neighbour(1) ?? place.neighbour(-1)
    deed.mutate({ kind: 'approve', answer: selected }, { onSuccess: () => choose(next) })
  }
  const edit = () => {
    if (selected !== undefined && selected.draft !== null) setOpenedId(selected.id)
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
    written !== undefined,
  )
  return (
    <div className={classes.desk} data-fills-window>
      <FilterBar
        answers={answers}
        filter={place.filter}
        onFilter={(filter) => {
          setOpenedId(null)
          place.setFilter(filter)
        }}
        signableCount={signable.length}
        onApproveMany={() => {
          setSummarised(signable)
          approveManyDialog.open()
        }}
        onShowKeys={keysDialog.open}
      />
      <div className={classes.panes}>
        <AnswerList
          answers={shown}
          selectedId={selected?.id}
          isUnsaved={(answer) => unsaved.of(answer) !== undefined}
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
              follows={follows}
              position={{ index: shown.indexOf(selected), total: shown.length }}
              isBusy={deed.isPending}
              isConflict={conflictId === selected.id || isOutdated(selected, kept)}
              written={written}
              isEditFresh={kept === undefined}
              drafting={drafting}
              onApprove={approve}
              onEdit={edit}
              onWrite={(parts) => {
                setOpenedId(selected.id)
                unsaved.keep(selected, parts)
              }}
              onStopEditing={() => {
                unsaved.drop(selected)
                setOpenedId(null)
              }}
              onSave={(change, thenApprove) => {
                const next = thenApprove ? place.neighbour(1) : undefined
                deed.mutate(
                  { kind: 'edit', answer: selected, edit: change, thenApprove },
                  {
                    onSuccess: () => {
                      unsaved.drop(selected)
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

/** Somebody changed the answer since these words were begun. */
function isOutdated(answer: Answer, edit: UnsavedEdit | undefined): boolean {
  return edit !== undefined && edit.revision !== answer.revision
}

function isDecided(answer: Answer): boolean {
  return answer.state === 'approved' || answer.state === 'rejected'
}
