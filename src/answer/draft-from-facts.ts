import { chooseAllowed } from '../domain/choice.ts'
import type { Draft } from '../domain/draft.ts'
import { isAsked } from '../domain/follow-up.ts'
import type { Question } from '../domain/questionnaire.ts'
import type { RankedFact } from '../retrieval/retriever.ts'
import { assessFacts } from './compare/assess-facts.ts'
import { decide, type Verdict } from './decide/decide.ts'
import type { RootAnswer } from './drafter.ts'
import type { Judgement } from './judge/judge.ts'
import { readQuestion } from './read/question-frame.ts'
import { findUnsupported } from './write/check-draft.ts'
import { composeAnswer } from './write/compose-answer.ts'
import { describeFinding } from './write/describe-finding.ts'
import { readTargetDate } from './write/target-date.ts'

const FACTS_SHOWN = 10

/** What a draft is made of. */
export interface Evidence {
  readonly question: Question
  /** The facts that retrieval found, best first. */
  readonly ranked: readonly RankedFact[]
  /** ISO date against which the dates of plans are read. */
  readonly today: string
  /** The question that this one follows, where it follows one. */
  readonly root?: RootAnswer | undefined
  /** By fact id, how the judge reads it; facts that it didn't read are estimated. */
  readonly judgements?: ReadonlyMap<string, Judgement> | undefined
}

/** Drafts an answer from facts already found: no model, no network, the same every time. */
export function draftFromFacts({ question, ranked, today, root, judgements }: Evidence): Draft {
  if (root && !isAsked(root.condition, root.decision)) return waitForRoot(root)
  const frame = readQuestion(question, root?.question)
  const assessments = assessFacts(frame, ranked, judgements)
  const verdict = decide(frame, assessments)
  const { answer, citations } = composeAnswer(frame, verdict)
  const facts = new Map(ranked.map(({ fact }) => [fact.id, fact]))
  const unsupported = findUnsupported(
    { decision: verdict.decision, answer, citations },
    facts,
    frame,
  )
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
    confidence: isHeld ? Math.round(verdict.confidence * 100) / 100 : 0,
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
    considered: assessments.slice(0, FACTS_SHOWN).map((assessment, index) => ({
      factId: assessment.ranked.fact.id,
      source: assessment.ranked.fact.sourceName,
      quote: assessment.ranked.fact.text,
      score: Math.round(assessment.relevance * 1000) / 1000,
      found: describeFinding(assessment, {
        rank: index + 1,
        searchRank: ranked.indexOf(assessment.ranked) + 1,
        judgement: judgements?.get(assessment.ranked.fact.id),
      }),
    })),
    writer: 'extractive',
  }
}

/** A follow-up that isn't asked, as its root is answered now. */
function waitForRoot({ question, decision }: RootAnswer): Draft {
  const isOpen = decision === 'unanswered'
  return {
    decision: 'unanswered',
    answer: '',
    choice: null,
    citations: [],
    confidence: 0,
    flags: [],
    reason: isOpen
      ? `It follows “${question.text}”, which has no answer yet.`
      : `It follows “${question.text}”, which is answered “${decision}”, so it isn't asked.`,
    considered: [],
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
