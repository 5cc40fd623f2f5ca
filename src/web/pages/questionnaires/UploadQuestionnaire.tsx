import { Stack } from '@mantine/core'
import { useState } from 'react'
import { FileDrop } from '../../components/FileDrop.tsx'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { useUploadQuestionnaire } from './use-upload-questionnaire.ts'

/** Takes a customer's file; what is wrong with it is said right here. */
export function UploadQuestionnaire() {
  const [problem, setProblem] = useState<unknown>(null)
  const upload = useUploadQuestionnaire(setProblem)
  return (
    <Stack gap="sm">
      <FileDrop
        what="a questionnaire"
        accept=".xlsx,.xlsm,.csv"
        buttonLabel="Upload a questionnaire"
        hint="Excel (.xlsx, .xlsm) or CSV. Its layout is found and shown before anything is drafted."
        isBusy={upload.isPending}
        onFiles={([file]) => {
          setProblem(null)
          if (file !== undefined) upload.mutate(file)
        }}
      />
      {problem !== null && <ProblemNotice error={problem} title="The file was not taken in" />}
    </Stack>
  )
}
