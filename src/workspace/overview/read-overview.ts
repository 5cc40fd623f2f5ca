import type { AffectedAnswer } from '../../domain/affected-answer.ts'
import type { OpenChange, Overview } from '../../domain/overview.ts'
import { readAgreement } from '../decide-conflict.ts'
import type { WorkspaceContext } from '../workspace-context.ts'
import { createCoverage } from './coverage.ts'
import { createOutcomes } from './outcomes.ts'

/** Where the work lies, over all questionnaires and facts. */
export async function readOverview(context: WorkspaceContext): Promise<Overview> {
  const { store } = context
  const coverage = createCoverage(await store.facts.countByTopic(), context.topicsOf)
  const outcomes = createOutcomes()
  for (const questionnaire of await store.questionnaires.list()) {
    for (const answer of await store.answers.listOf(questionnaire.id)) {
      coverage.add(answer)
      outcomes.add(answer, questionnaire)
    }
  }
  const { conflicts, overdue, overdueAnswers } = await readAgreement(context)
  return {
    coverage: coverage.list(),
    ...outcomes.sum(),
    overdue: {
      facts: overdue.length,
      answers: overdueAnswers.length,
      conflicts: conflicts.filter(({ decision }) => decision === null).length,
    },
    changes: groupByDeed(await store.affectedAnswers.list({ state: 'open' })),
  }
}

function groupByDeed(affected: readonly AffectedAnswer[]): readonly OpenChange[] {
  const changes = new Map<string, OpenChange>()
  for (const { at, by, cause, isVoided, sent } of affected) {
    const key = JSON.stringify([at, by, cause])
    const present = changes.get(key) ?? { at, by, ...cause, voided: 0, sent: 0 }
    changes.set(key, {
      ...present,
      voided: present.voided + (isVoided ? 1 : 0),
      sent: present.sent + (sent === null ? 0 : 1),
    })
  }
  return [...changes.values()]
}
