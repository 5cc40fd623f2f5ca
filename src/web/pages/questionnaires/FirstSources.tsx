import { Button, Text, Title } from '@mantine/core'
import { IconBuildingCommunity, IconFiles } from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './FirstRun.module.css'
import { useLoadSample } from './use-load-sample.ts'

/** An empty workspace: the company's own documents, or the sample to look around with. */
export function FirstSources() {
  const loadSample = useLoadSample()
  return (
    <div className={classes.choices}>
      <section className={classes.choice}>
        <IconFiles size={24} stroke={1.5} className={classes.icon} aria-hidden />
        <Title order={2}>Your own documents</Title>
        <Text c="dimmed" mt={4}>
          Trust-center pages, policies, whitepapers: text, Markdown or HTML. Each statement becomes
          a fact that an answer can quote.
        </Text>
        <div className={classes.deeds}>
          <Button component={Link} href="/sources" variant="default">
            Add sources
          </Button>
        </div>
      </section>
      <section className={classes.choice}>
        <IconBuildingCommunity size={24} stroke={1.5} className={classes.icon} aria-hidden />
        <Title order={2}>A sample company</Title>
        <Text c="dimmed" mt={4}>
          A fictional company with its documents and a questionnaire from one of its customers. The
          whole way takes two minutes, and it can be removed again.
        </Text>
        <div className={classes.deeds}>
          <Button loading={loadSample.isPending} onClick={() => loadSample.mutate()}>
            Load the sample
          </Button>
        </div>
      </section>
    </div>
  )
}
