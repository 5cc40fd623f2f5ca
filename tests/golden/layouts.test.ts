import { describe, expect, it } from 'vitest'
import { buildDrawing } from '../../benchmark/layouts/build-drawing.ts'
import { findDrawings } from '../../benchmark/layouts/find-drawings.ts'
import { isBelowTarget, scoreLayout } from '../../benchmark/score-layout.ts'
import { openQuestionnaire } from '../../src/questionnaire/open-questionnaire.ts'

/* Every shape that is drawn in benchmark/layouts, against the truth beside it. */
describe('the layout of', () => {
  it.each(findDrawings())('$name is found: $note', async (drawing) => {
    const file = buildDrawing(drawing)
    const { layout } = await openQuestionnaire(file, { allowEmpty: true })
    const sheets = drawing.sheets.map(({ truth }) => truth)
    const score = scoreLayout(layout, { file: file.fileName, sheets })
    expect(isBelowTarget(score), score.notes.join('\n')).toBe(false)
    for (const { confidence, decisions = [] } of layout.sheets) {
      expect(confidence).toBeGreaterThan(0)
      expect(decisions.every(({ reason }) => reason !== '')).toBe(true)
    }
  })
})
