import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { ApiProblem } from '../../api/api-problem.ts'
import { FileDrop } from '../../components/FileDrop.tsx'
import { QUESTIONNAIRE_ENDINGS } from '../../components/file-endings.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import { type UploadedFile, useUploadQuestionnaire } from './use-upload-questionnaire.ts'

/** Takes a customer's file; what is wrong with it is said right here. */
export function UploadQuestionnaire() {
  const [problem, setProblem] = useState<{ error: unknown; upload: UploadedFile } | null>(null)
  const upload = useUploadQuestionnaire((error, uploaded) =>
    setProblem({ error, upload: uploaded }),
  )
  const start = (uploaded: UploadedFile) => {
    setProblem(null)
    upload.mutate(uploaded)
  }
  const isUnmapped = problem?.error instanceof ApiProblem && problem.error.code === 'NO_QUESTIONS'
  return (
    <Stack gap="sm">
      <FileDrop
        what="a questionnaire"
        accept={QUESTIONNAIRE_ENDINGS.join(',')}
        buttonLabel="Upload a questionnaire"
        hint="Or anywhere in this window. Excel (.xlsx, .xlsm) or CSV; you see how it is read before anything is drafted."
        isBusy={upload.isPending}
        onFiles={([file]) => {
          if (file !== undefined) start({ file })
        }}
      />
      {problem !== null && (
        <ProblemNotice error={problem.error} title="The file was not taken in">
          {isUnmapped && (
            <Button
              size="xs"
              variant="default"
              onClick={() => start({ file: problem.upload.file, acceptsEmpty: true })}
            >
              Take it in and show where the questions are
            </Button>
          )}
        </ProblemNotice>
      )}
    </Stack>
  )
}
