import { Skeleton } from '@mantine/core'
import { useId, useState } from 'react'
import type { Questionnaire } from '../../../domain/questionnaire.ts'
import { ProblemNotice } from '../../components/ProblemNotice.tsx'
import classes from './MappingDesk.module.css'
import { MappingHead } from './MappingHead.tsx'
import { SheetBar } from './SheetBar.tsx'
import { SheetGrid } from './SheetGrid.tsx'
import { SheetReasons } from './SheetReasons.tsx'
import { SheetTabs } from './SheetTabs.tsx'
import type { MappingWork } from './use-mapping.ts'

interface MappingDeskProps {
  readonly questionnaire: Questionnaire
  readonly mapping: MappingWork
  readonly isDrafting: boolean
}

/** The customer's file, sheet by sheet, with the roles found in it: look, click, save. */
export function MappingDesk({ questionnaire, mapping: work, isDrafting }: MappingDeskProps) {
  const panelId = useId()
  const [chosen, setChosen] = useState<string>()
  const { kept, mapping, layout, savedLayout, trial } = work
  if (work.error !== null && kept === undefined) {
    return <ProblemNotice error={work.error} onRetry={work.reload} />
  }
  if (kept === undefined || mapping === undefined) {
    return <Skeleton className={classes.desk} aria-busy="true" />
  }
  const first = mapping.sheets.find(({ isQuestionnaire }) => isQuestionnaire) ?? mapping.sheets[0]
  const sheet = mapping.sheets.find(({ name }) => name === chosen) ?? first
  if (sheet === undefined) return null
  const find = (sheets: typeof layout.sheets) => sheets.find(({ name }) => name === sheet.name)
  return (
    <section className={classes.desk} aria-label="How the file is read">
      <MappingHead work={work} kept={kept} isDrafting={isDrafting} />
      {work.trialError !== null && <ProblemNotice error={work.trialError} />}
      <SheetTabs
        mapping={mapping}
        layout={layout}
        savedLayout={savedLayout}
        selected={sheet.name}
        panelId={panelId}
        onSelect={setChosen}
      />
      <div
        className={classes.panel}
        role="tabpanel"
        id={panelId}
        aria-labelledby={`${panelId}-${mapping.sheets.indexOf(sheet)}`}
      >
        <SheetBar sheet={sheet} onChange={work.change} />
        <div className={classes.body}>
          <SheetGrid
            key={sheet.name}
            questionnaireId={questionnaire.id}
            sheet={sheet}
            layout={find(layout.sheets)}
            savedLayout={find(savedLayout.sheets)}
            onChange={work.change}
          />
          <SheetReasons
            layout={find(layout.sheets)}
            misfits={(trial?.misfits ?? []).filter((text) => text.includes(`"${sheet.name}"`))}
          />
        </div>
      </div>
    </section>
  )
}
