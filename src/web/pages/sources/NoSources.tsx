import { Button } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLoadSample } from '../questionnaires/use-load-sample.ts'

export function NoSources() {
  const loadSample = useLoadSample()
  return (
    <EmptyState
      icon={IconFiles}
      title="No source yet"
      hint="Drop a trust-center page or a policy above. To look around first, load the sample company."
    >
      <Button variant="default" loading={loadSample.isPending} onClick={() => loadSample.mutate()}>
        Load the sample
      </Button>
    </EmptyState>
  )
}
