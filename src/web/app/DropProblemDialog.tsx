import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { ApiProblem } from '../api/api-problem.ts'
import { hasEnding, QUESTIONNAIRE_ENDINGS, SOURCE_ENDINGS } from '../components/file-endings.ts'
import { ProblemNotice } from '../components/ProblemNotice.tsx'

/** Why dropped files weren't taken in as a questionnaire. */
export type DropProblem =
  | { readonly kind: 'no-questionnaire' | 'several'; readonly files: readonly File[] }
  | { readonly kind: 'refused'; readonly file: File; readonly error: unknown }

interface DropProblemDialogProps {
  readonly problem: DropProblem | null
  readonly onClose: () => void
  /** Imports the files as sources instead. */
  readonly onImport: (files: readonly File[]) => void
  /** Takes the file in although no question was found in it. */
  readonly onTakeEmpty: (file: File) => void
}

/** Says why a dropped file wasn't taken in, and what can be done with it instead. */
export function DropProblemDialog({ problem, ...deeds }: DropProblemDialogProps) {
  return (
    <Modal
      opened={problem !== null}
      onClose={deeds.onClose}
      title={problem === null ? '' : titleOf(problem)}
    >
      {problem?.kind === 'refused' && <Refused problem={problem} {...deeds} />}
      {problem !== null && problem.kind !== 'refused' && (
        <Stack gap="md">
          <Text>
            {problem.kind === 'several'
              ? 'Drop them one after the other: of each you see first how it is read.'
              : 'A questionnaire is an Excel workbook (.xlsx, .xlsm) or a CSV file. Documents that state what your company does are sources, which answers quote.'}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={deeds.onClose}>
              Close
            </Button>
            {problem.kind === 'no-questionnaire' && areSources(problem.files) && (
              <Button onClick={() => deeds.onImport(problem.files)}>
                {problem.files.length === 1 ? 'Import it as a source' : 'Import them as sources'}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

interface RefusedProps extends Omit<DropProblemDialogProps, 'problem'> {
  readonly problem: Extract<DropProblem, { readonly kind: 'refused' }>
}

function Refused({ problem: { file, error }, onClose, onTakeEmpty }: RefusedProps) {
  const isUnmapped = error instanceof ApiProblem && error.code === 'NO_QUESTIONS'
  return (
    <Stack gap="md">
      <ProblemNotice error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        {isUnmapped && (
          <Button onClick={() => onTakeEmpty(file)}>
            Take it in and show where the questions are
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function titleOf(problem: DropProblem): string {
  if (problem.kind === 'refused') return `${problem.file.name} was not taken in`
  if (problem.kind === 'several') return 'One questionnaire at a time'
  const strange = problem.files.find(({ name }) => !hasEnding(name, QUESTIONNAIRE_ENDINGS))
  return `${strange?.name ?? 'This'} is not a questionnaire`
}

function areSources(files: readonly File[]): boolean {
  return files.every(({ name }) => hasEnding(name, SOURCE_ENDINGS))
}
