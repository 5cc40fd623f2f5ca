import type { Layout, Questionnaire } from '../../../domain/questionnaire.ts'
import { MappingDesk } from '../mapping/MappingDesk.tsx'
import { useMapping } from '../mapping/use-mapping.ts'
import { DraftingPanel } from './DraftingPanel.tsx'
import classes from './LayoutView.module.css'
import type { Drafting } from './use-drafting.ts'

interface LayoutViewProps {
  readonly questionnaire: Questionnaire
  readonly layout: Layout
  readonly drafting: Drafting
}

/** How the customer's file is read, to look at and to correct, and drafting by it. */
export function LayoutView({ questionnaire, layout, drafting }: LayoutViewProps) {
  const mapping = useMapping(questionnaire, layout)
  return (
    <div className={classes.view} data-fills-window>
      <DraftingPanel
        questionnaire={questionnaire}
        drafting={drafting}
        isHeld={mapping.isChanged || questionnaire.counts.questions === 0}
      />
      <MappingDesk
        questionnaire={questionnaire}
        mapping={mapping}
        isDrafting={drafting.job?.state === 'running'}
      />
    </div>
  )
}
