import { Stack, Text, Title } from '@mantine/core'
import type { Layout, Questionnaire } from '../../../domain/questionnaire.ts'
import { countOf } from '../../components/count-of.ts'
import { DraftingPanel } from './DraftingPanel.tsx'
import classes from './LayoutView.module.css'
import { SheetCard } from './SheetCard.tsx'
import type { Drafting } from './use-drafting.ts'

interface LayoutViewProps {
  readonly questionnaire: Questionnaire
  readonly layout: Layout
  readonly drafting: Drafting
}

/** Where the questions and the answer cells of the file were found, and why there. */
export function LayoutView({ questionnaire, layout, drafting }: LayoutViewProps) {
  const withQuestions = layout.sheets.filter((sheet) => sheet.isQuestionnaire)
  const others = layout.sheets.filter((sheet) => !sheet.isQuestionnaire)
  return (
    <div className={classes.view}>
      <DraftingPanel questionnaire={questionnaire} drafting={drafting} />
      <div className={classes.head}>
        <Title order={2}>What was found in the file</Title>
        <Text c="dimmed" size="sm">
          {countOf(questionnaire.counts.questions, 'question')} on {withQuestions.length} of{' '}
          {layout.sheets.length} {layout.sheets.length === 1 ? 'sheet' : 'sheets'}. Only answer
          cells will be written; everything else of the file stays as it is.
        </Text>
      </div>
      <Stack gap="md">
        {withQuestions.map((sheet) => (
          <SheetCard key={sheet.name} sheet={sheet} />
        ))}
        {others.length > 0 && (
          <section className={classes.others} aria-label="Sheets without questions">
            <Title order={3} size="h4">
              Left alone
            </Title>
            <ul>
              {others.map((sheet) => (
                <li key={sheet.name}>
                  <span className={classes.other}>{sheet.name}</span>
                  <span className={classes.why}>{sheet.reasons.join(' ')}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </div>
  )
}
