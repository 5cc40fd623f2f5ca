import { useSessionStorage } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  Mapping,
  MappingTrial,
  QuestionnaireMapping,
  SheetMapping,
} from '../../../domain/mapping.ts'
import type { Layout, Questionnaire } from '../../../domain/questionnaire.ts'
import { client } from '../../api/client.ts'
import { mappingQuery, mappingTrialQuery } from '../../api/queries.ts'
import { queryKeys } from '../../api/query-keys.ts'
import type { MappingOutcome } from '../../api/replies.ts'
import { useDeed } from '../../api/use-deed.ts'
import { notifyDone } from '../../app/notify.ts'
import { usePerson } from '../../app/person-context.ts'
import { isSameMapping, withSheet } from './mapping-edits.ts'

/** A mapping under a person's hands. */
export interface MappingWork {
  /** What is saved; undefined until it is loaded. */
  readonly kept: QuestionnaireMapping | undefined
  readonly error: unknown
  readonly reload: () => void
  /** As it is shown, with changes that nobody has saved yet. */
  readonly mapping: Mapping | undefined
  readonly isChanged: boolean
  /** The layout by which answers are drafted now, and that which the shown mapping gives. */
  readonly savedLayout: Layout
  readonly layout: Layout
  /** What saving would do; undefined where nothing is changed. */
  readonly trial: MappingTrial | undefined
  readonly trialError: unknown
  /** True until the counts are those of the shown mapping. */
  readonly isCounting: boolean
  /** Whether what is saved, and what is shown, differs from what was detected. */
  readonly isOtherThanDetected: boolean
  readonly change: (sheet: SheetMapping) => void
  readonly undo: (() => void) | undefined
  readonly discard: () => void
  /** At once where nothing was drafted yet, else as a change to look at and save. */
  readonly goBackToDetected: () => void
  readonly save: (dropSigned: boolean) => void
  readonly isSaving: boolean
}

/** Changes that aren't saved, oldest first, and the revision that they began from. */
interface Unsaved {
  readonly revision: number
  readonly steps: readonly Mapping[]
}

const MAX_STEPS = 50

/**
 * The mapping of a questionnaire with a person's changes, which outlive a reload of the page; each
 * change is tried at once, so that its count of questions can be seen before it is saved.
 */
export function useMapping(questionnaire: Questionnaire, savedLayout: Layout): MappingWork {
  const { id } = questionnaire
  const { name } = usePerson()
  const queryClient = useQueryClient()
  const { data: kept, error, refetch } = useQuery(mappingQuery(id))
  const [stored, setStored] = useSessionStorage<Unsaved | null>({
    key: `countersign-mapping-${id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  const unsaved = stored !== null && stored.revision === kept?.revision ? stored : null
  const shown = unsaved?.steps.at(-1)
  const mapping = shown ?? kept?.mapping
  const isChanged = shown !== undefined && kept !== undefined && !isSameMapping(shown, kept.mapping)
  const trial = useQuery({
    ...mappingTrialQuery(id, mapping ?? { sheets: [] }),
    enabled: isChanged,
  })

  const push = (next: Mapping) => {
    if (kept === undefined) return
    const steps = [...(unsaved?.steps ?? []), next].slice(-MAX_STEPS)
    setStored({ revision: kept.revision, steps })
  }
  const isBackToDetected =
    mapping !== undefined && kept !== undefined && isSameMapping(mapping, kept.detected)
  const touches = [
    ...[queryKeys.answers(id), queryKeys.questionnaires, queryKeys.auditEvents],
    ...[queryKeys.exportPreview(id), queryKeys.mapping(id), queryKeys.questionTopics(id)],
  ]
  const keep = ({ mapping: next, layout }: MappingOutcome) => {
    const questions = layout.sheets.reduce((sum, sheet) => sum + sheet.questions.length, 0)
    queryClient.setQueryData(queryKeys.questionnaire(id), {
      questionnaire: { ...questionnaire, counts: { ...questionnaire.counts, questions } },
      layout,
    })
    queryClient.setQueryData(queryKeys.mapping(id), next)
    setStored(null)
    notifyDone(
      next.origin.kind === 'detected'
        ? 'The file is read as it was detected.'
        : 'The mapping is saved. Forms like this one will be read by it too.',
    )
  }
  const deedOf = (dropSigned: boolean) => ({ by: name, revision: kept?.revision ?? 0, dropSigned })
  const goBack = useDeed<void, MappingOutcome>({
    run: () => client.resetMapping(id, deedOf(false)),
    touches,
    onDone: keep,
  })
  const save = useDeed<boolean, MappingOutcome>({
    run: (dropSigned) =>
      isBackToDetected
        ? client.resetMapping(id, deedOf(dropSigned))
        : client.saveMapping(id, mapping ?? { sheets: [] }, deedOf(dropSigned)),
    touches,
    onDone: keep,
  })
  return {
    kept,
    error,
    reload: () => void refetch(),
    mapping,
    isChanged,
    savedLayout,
    layout: (isChanged && trial.data?.layout) || savedLayout,
    trial: isChanged ? trial.data : undefined,
    trialError: isChanged ? trial.error : null,
    isCounting: isChanged && (trial.isPlaceholderData || trial.isPending),
    isOtherThanDetected:
      kept !== undefined && !isBackToDetected && !isSameMapping(kept.mapping, kept.detected),
    change: (sheet) => mapping && push(withSheet(mapping, sheet)),
    undo:
      unsaved === null || unsaved.steps.length === 0
        ? undefined
        : () => setStored({ ...unsaved, steps: unsaved.steps.slice(0, -1) }),
    discard: () => setStored(null),
    goBackToDetected: () => {
      if (isFresh(questionnaire) && !isChanged) goBack.mutate()
      else if (kept) push(kept.detected)
    },
    save: (dropSigned) => save.mutate(dropSigned),
    isSaving: save.isPending || goBack.isPending,
  }
}

/** Whether no answer of it has been drafted, so that nothing can be lost. */
function isFresh({ counts }: Questionnaire): boolean {
  return counts.drafted + counts.approved + counts.rejected === 0
}
