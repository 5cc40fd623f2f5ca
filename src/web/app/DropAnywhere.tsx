import { type ReactNode, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { hasEnding, QUESTIONNAIRE_ENDINGS } from '../components/file-endings.ts'
import {
  type UploadedFile,
  useUploadQuestionnaire,
} from '../pages/questionnaires/use-upload-questionnaire.ts'
import { DropOverlay } from './DropOverlay.tsx'
import { type DropProblem, DropProblemDialog } from './DropProblemDialog.tsx'
import { HandedFilesContext } from './handed-files-context.ts'
import { useWindowDrop } from './use-window-drop.ts'

/**
 * Takes files wherever they are dropped: a questionnaire on any page; documents on the pages of the
 * sources, which import them.
 */
export function DropAnywhere({ children }: { readonly children: ReactNode }) {
  const [path, navigate] = useLocation()
  const [handed, setHanded] = useState<readonly File[] | null>(null)
  const [problem, setProblem] = useState<DropProblem | null>(null)
  const upload = useUploadQuestionnaire((error, { file }) =>
    setProblem({ kind: 'refused', file, error }),
  )
  const takesSources = path === '/sources' || path.startsWith('/sources/')

  const handOver = (files: readonly File[]) => {
    setProblem(null)
    setHanded(files)
    navigate('/sources')
  }
  const start = (uploaded: UploadedFile) => {
    setProblem(null)
    upload.mutate(uploaded)
  }
  const takeQuestionnaire = (files: readonly File[]) => {
    const [file] = files
    if (file === undefined || upload.isPending) return
    if (!files.every(({ name }) => hasEnding(name, QUESTIONNAIRE_ENDINGS))) {
      setProblem({ kind: 'no-questionnaire', files })
    } else if (files.length > 1) {
      setProblem({ kind: 'several', files })
    } else {
      start({ file })
    }
  }
  const isOver = useWindowDrop(takesSources ? handOver : takeQuestionnaire)
  const context = useMemo(() => ({ files: handed, taken: () => setHanded(null) }), [handed])
  return (
    <HandedFilesContext value={context}>
      {children}
      {isOver && <DropOverlay takes={takesSources ? 'sources' : 'questionnaire'} />}
      {upload.isPending && (
        <DropOverlay takes="questionnaire" reading={upload.variables.file.name} />
      )}
      <DropProblemDialog
        problem={problem}
        onClose={() => setProblem(null)}
        onImport={handOver}
        onTakeEmpty={(file) => start({ file, acceptsEmpty: true })}
      />
    </HandedFilesContext>
  )
}
