import { useDisclosure } from '@mantine/hooks'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Answer } from '../../../domain/answer.ts'
import { findRoot } from '../../../domain/follow-up.ts'
import { DECISION_LOOKS } from '../../components/DecisionTag.tsx'
import { AssignShown } from '../../together/AssignShown.tsx'
import { usePlace } from '../../together/use-place.ts'
import type { Drafting } from '../questionnaire/use-drafting.ts'
import { AnswerDetail } from './AnswerDetail.tsx'
import { AnswerList } from './AnswerList.tsx'
import { ApproveManyDialog } from './ApproveManyDialog.tsx'
import { FilterBar } from './FilterBar.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NothingToShow } from './NothingToShow.tsx'
import { RejectDialog } from './RejectDialog.tsx'
import classes from './ReviewDesk.module.css'
import { type ApprovalSummary, summariseApproval } from './summarise-approval.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useReviewMoves } from './use-review-moves.ts'
import { useReviewPlace } from './use-review-place.ts'

interface ReviewDeskProps {
  readonly questionnaireId: string
  readonly answers: readonly Answer[]
  readonly drafting: Drafting
}

const NOTHING: ApprovalSummary = {
  signable: { ready: [], look: [], 'needs-person': [] },
  leftOut: [],
}

/** List left, the chosen answer right: see the question, the draft and its proof, and decide. */
export function ReviewDesk({ questionnaireId, answers, drafting }: ReviewDeskProps) {
  const place = useReviewPlace(questionnaireId, answers)
  const moves = useReviewMoves(questionnaireId, place)
  const [rejecting, rejectDialog] = useDisclosure(false)
  const [showingKeys, keysDialog] = useDisclosure(false)
  const [approvingMany, approveManyDialog] = useDisclosure(false)
  /** As it was when the dialog was opened: what is signed is what was summarised. */
  const [summary, setSummary] = useState(NOTHING)
  const search = useRef<HTMLInputElement>(null)
  const { selected, shown } = place
  const { unsaved } = moves
  usePlace(questionnaireId, selected?.id)
  const isUnsaved = (answer: Answer) => unsaved.of(answer) !== undefined
  const inFile = useAnswersInFile(answers)
  const summarise = () => summariseApproval(shown, isUnsaved)
  const reject = () => {
    if (selected !== undefined && selected.state === 'drafted') rejectDialog.open()
  }
  useReviewKeys(
    {
      next: () => moves.choose(place.neighbour(1)),
      previous: () => moves.choose(place.neighbour(-1)),
      approve: moves.approve,
      edit: moves.edit,
      reject,
      reopen: moves.reopen,
      undo: moves.undo,
      search: () => search.current?.focus(),
      showKeys: keysDialog.open,
    },
    moves.written !== undefined,
  )
  return (
    <div className={classes.desk} data-fills-window>
      <FilterBar
        counts={place.counts}
        filter={place.filter}
        onFilter={place.setFilter}
        undoable={moves.undoable?.words}
        assign={<AssignShown questionnaireId={questionnaireId} answers={shown} />}
        onUndo={moves.undo}
        signableCount={countSignable(summarise())}
        onApproveMany={() => {
          setSummary(summarise())
          approveManyDialog.open()
        }}
        onShowKeys={keysDialog.open}
      />
      <div className={classes.panes}>
        <AnswerList
          answers={shown}
          selectedId={selected?.id}
          isUnsaved={isUnsaved}
          unsaved={answers.filter(isUnsaved)}
          head={{
            search: place.search,
            searchRef: search,
            onSearch: place.setSearch,
            topics: place.topicChoices,
            topic: place.topic,
            onTopic: place.setTopic,
          }}
          onSelect={moves.goTo}
        />
        <section className={classes.detail} aria-label="Answer">
          {selected === undefined ? (
            <NothingToShow
              questionnaireId={questionnaireId}
              answers={answers}
              search={place.search}
              drafting={drafting}
              onShowAll={place.showAll}
            />
          ) : (
            <AnswerDetail
              key={selected.id}
              answer={selected}
              follows={inFile.rootOf(selected)}
              position={{ index: shown.indexOf(selected), total: shown.length }}
              isBusy={moves.isBusy}
              isConflict={moves.isConflict}
              written={moves.written}
              isEditFresh={moves.kept === undefined}
              restoredFrom={
                moves.kept && unsaved.isRestored(moves.kept) ? moves.kept.writtenAt : null
              }
              drafting={drafting}
              answerAt={(row) => inFile.at(selected.question.sheet, row)}
              onSelect={moves.goTo}
              onApprove={moves.approve}
              onEdit={moves.edit}
              onWrite={moves.write}
              onStopEditing={moves.stopEditing}
              onWriteOver={moves.writeOver}
              onSave={moves.save}
              onReject={reject}
              onReopen={moves.reopen}
              onStep={(step) => moves.choose(place.neighbour(step))}
            />
          )}
        </section>
      </div>
      {selected !== undefined && (
        <RejectDialog
          key={selected.id}
          answerId={selected.id}
          opened={rejecting}
          onClose={rejectDialog.close}
          onReject={(note) => {
            moves.reject(note)
            rejectDialog.close()
          }}
        />
      )}
      <ApproveManyDialog
        opened={approvingMany}
        summary={summary}
        isBusy={moves.approveMany.isPending}
        onClose={approveManyDialog.close}
        onApprove={(chosen) =>
          moves.approveMany.mutate(chosen, {
            onSuccess: place.release,
            onSettled: approveManyDialog.close,
          })
        }
      />
      <p className="cs-visually-hidden" role="status">
        {selected !== undefined && announce(selected)}
      </p>
      <KeysDialog opened={showingKeys} onClose={keysDialog.close} />
    </div>
  )
}

/** Finds answers by their place in the file: in a sheet's row, or as the root of another. */
function useAnswersInFile(answers: readonly Answer[]) {
  const questions = useMemo(
    () => answers.map((answer) => ({ ...answer.question, answer })),
    [answers],
  )
  const byRow = useMemo(
    () =>
      new Map(answers.map((answer) => [`${answer.question.row} ${answer.question.sheet}`, answer])),
    [answers],
  )
  const at = useCallback((sheet: string, row: number) => byRow.get(`${row} ${sheet}`), [byRow])
  const rootOf = (answer: Answer) => findRoot(questions, answers.indexOf(answer))?.root.answer
  return { at, rootOf }
}

/** What a screen reader says when a key has led to another answer. */
function announce({ question, draft }: Answer): string {
  const place = question.id ?? `Row ${question.row}`
  const says = draft === null ? 'Not drafted yet' : DECISION_LOOKS[draft.decision].label
  return `${place}. ${question.text} ${says}.`
}

function countSignable({ signable }: ApprovalSummary): number {
  return signable.ready.length + signable.look.length + signable['needs-person'].length
}
