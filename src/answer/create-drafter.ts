import { chooseAllowed } from '../domain/choice.ts'
import type { Draft, DraftFlag } from '../domain/draft.ts'
import type { Question } from '../domain/questionnaire.ts'
import type { RankedFact, Retriever } from '../retrieval/retriever.ts'
import { assessFact } from './compare/assess-fact.ts'
import { decide, type Verdict } from './decide/decide.ts'
import type { Drafter } from './drafter.ts'
import type { LanguageModelConfig } from './language-model-config.ts'
import { readQuestion } from './read/question-frame.ts'
import { findUnsupported } from './write/check-draft.ts'
import { composeAnswer } from './write/compose-answer.ts'
import { createOpenAiLanguageModel } from './write/openai-language-model.ts'
import { rewriteDraft } from './write/rewrite-draft.ts'
import { readTargetDate } from './write/target-date.ts'

/** Facts read against each question; beyond these, none of our benchmarks finds an answer. */
const FACTS_READ = 24
const FACTS_SHOWN = 10

/** Wires retrieval, decision, composition and check into the drafting of one answer. */
export function createDrafter(deps: {
  readonly retriever: Retriever
  readonly languageModel: LanguageModelConfig | null
}): Drafter {
  const model = deps.languageModel && createOpenAiLanguageModel(deps.languageModel)
  return {
    async draft(question, today) {
      const ranked = await deps.retriever.search(question.text, FACTS_READ)
      const draft = draftFromFacts(question, ranked, today)
      if (!model) return draft
      const cited = new Set(draft.citations.map(({ factId }) => factId))
      const facts = ranked.map(({ fact }) => fact).filter(({ id }) => cited.has(id))
      return rewriteDraft(question.text, draft, facts, model)
    },
  }
}

/** Drafts an answer from facts already found: no model, no network, the same every time. */
export function draftFromFacts(
  question: Question,
  ranked: readonly RankedFact[],
  today: string,
  judgements: ReadonlyMap<string, number> = new Map(),
): Draft {
  const frame = readQuestion(question)
  const verdict = decide(
    frame,
    ranked.map((fact, index) => assessFact(frame, fact, index + 1, judgements.get(fact.fact.id))),
  )
  const { answer, citations } = composeAnswer(frame, verdict)
  const facts = new Map(ranked.map(({ fact }) => [fact.id, fact]))
  const unsupported = findUnsupported({ decision: verdict.decision, answer, citations }, facts)
  const isHeld = unsupported === undefined
  const decision = isHeld ? verdict.decision : 'unanswered'
  const choices = question.allowed ?? Object.keys(question.tickCells ?? {})
  const isUnderWay = verdict.cited.every(({ ranked: { fact } }) => fact.status === 'in-progress')
  const choice = chooseAllowed(decision, choices, { isUnderWay })
  const dateNote = passedDateNote(verdict, today)
  return {
    decision,
    answer: isHeld ? answer : '',
    choice,
    citations: isHeld ? citations : [],
    confidence: isHeld ? confidenceOf(verdict) : 0,
    flags: [
      ...verdict.flags,
      ...(dateNote ? (['date-passed'] as const) : []),
      ...(choices.length > 0 && choice === null && decision !== 'unanswered'
        ? (['choice-missing'] as const)
        : []),
      ...(question.existingAnswer ? (['already-answered'] as const) : []),
    ],
    reason: isHeld
      ? [verdict.reason, dateNote].filter(Boolean).join(' ')
      : `Not drafted: ${unsupported}.`,
    considered: ranked.slice(0, FACTS_SHOWN).map(({ fact, score }) => ({
      factId: fact.id,
      source: fact.sourceName,
      quote: fact.text,
      score,
    })),
    writer: 'extractive',
  }
}

/** A plan whose date has gone by is still a plan, and a person should ask how it went. */
function passedDateNote(verdict: Verdict, today: string): string | undefined {
  if (verdict.decision !== 'planned') return undefined
  const [main] = verdict.cited
  const date = main && readTargetDate(main.ranked.fact.text)
  if (date === undefined || date >= today) return undefined
  return 'The date that the source gives has passed, and no source says that it happened.'
}

/** What each flag takes off: a flagged draft is for a person to look at. */
const FLAG_COSTS: Partial<Record<DraftFlag, number>> = {
  conflict: 0.4,
  'part-unanswered': 0.25,
  'vendor-only': 0.1,
  qualified: 0.1,
}

function confidenceOf(verdict: Verdict): number {
  if (verdict.decision === 'unanswered') return 0
  const cost = verdict.flags.reduce((sum, flag) => sum + (FLAG_COSTS[flag] ?? 0), 0)
  return Math.round(Math.max(0.05, Math.min(0.99, verdict.strength - cost)) * 100) / 100
}
