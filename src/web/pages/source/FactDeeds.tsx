import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import { FactEditor } from '../../components/FactEditor.tsx'
import { RetireDialog } from '../../components/RetireDialog.tsx'
import { useFactDeeds } from '../../components/use-fact-deeds.ts'
import { useVerifyFacts } from '../../components/use-verify-facts.ts'

/** What can be done with the chosen fact. */
export function FactDeeds({ fact }: { readonly fact: Fact }) {
  const [dialog, setDialog] = useState<'correct' | 'retire' | null>(null)
  const verify = useVerifyFacts()
  const { classify, retire, restore } = useFactDeeds()
  const close = () => setDialog(null)
  const done = { onSuccess: close }
  const isOut = fact.retirement !== null || fact.mergedInto !== null
  return (
    <>
      {fact.verification === null && !isOut && (
        <Button
          mt="md"
          fullWidth
          loading={verify.isPending}
          onClick={() => verify.mutate([fact.id])}
        >
          Verify this fact
        </Button>
      )}
      <Group grow gap="xs" mt="sm">
        <Button variant="default" size="xs" onClick={() => setDialog('correct')}>
          Correct
        </Button>
        {isOut ? (
          <Button
            variant="default"
            size="xs"
            loading={restore.isPending}
            onClick={() => restore.mutate([fact.id])}
          >
            Use again
          </Button>
        ) : (
          <Button variant="default" size="xs" onClick={() => setDialog('retire')}>
            Retire
          </Button>
        )}
      </Group>
      <FactEditor
        facts={[fact]}
        opened={dialog === 'correct'}
        isBusy={classify.isPending}
        onClose={close}
        onSave={(change, reviewBy) =>
          classify.mutate({ factIds: [fact.id], change, reviewBy }, done)
        }
      />
      <RetireDialog
        count={1}
        opened={dialog === 'retire'}
        isBusy={retire.isPending}
        onClose={close}
        onRetire={(reason) => retire.mutate({ factIds: [fact.id], reason }, done)}
      />
    </>
  )
}
