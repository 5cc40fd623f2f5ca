import { Anchor, Button, Text, Title } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { client, links } from '../../api/client.ts'
import { useDeed } from '../../api/use-deed.ts'
import classes from './FirstRun.module.css'
import { UploadQuestionnaire } from './UploadQuestionnaire.tsx'
import { useUploadQuestionnaire } from './use-upload-questionnaire.ts'

/** Facts but no questionnaire yet: upload one, or take the sample's in one click. */
export function FirstQuestionnaire() {
  const upload = useUploadQuestionnaire()
  const useSample = useDeed({
    run: () => client.getSampleQuestionnaire(),
    touches: [],
    onDone: (file) => upload.mutate({ file }),
  })
  return (
    <div className={classes.stack}>
      <UploadQuestionnaire />
      <section className={classes.strip}>
        <IconFileSpreadsheet size={24} stroke={1.5} className={classes.icon} aria-hidden />
        <div className={classes.words}>
          <Title order={2} size="h3">
            Nothing at hand?
          </Title>
          <Text c="dimmed" size="sm">
            Use the questionnaire that a customer of the sample company sent, or{' '}
            <Anchor href={links.sampleQuestionnaire()} inherit underline="always">
              download it
            </Anchor>{' '}
            and look at it first.
          </Text>
        </div>
        <Button
          loading={useSample.isPending || upload.isPending}
          onClick={() => useSample.mutate(undefined)}
        >
          Use the sample questionnaire
        </Button>
      </section>
    </div>
  )
}
