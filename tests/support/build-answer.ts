import type { Answer } from '../../src/domain/answer.ts'
import type { Draft } from '../../src/domain/draft.ts'
import { type Fact, sectionOf } from '../../src/domain/fact.ts'
import type { Question } from '../../src/domain/questionnaire.ts'
import { buildFact } from './build-fact.ts'

export function buildQuestion(parts: Partial<Question> = {}): Question {
  return {
    sheet: 'Security',
    row: 5,
    id: 'ENC-1',
    text: 'Do you encrypt customer data at rest?',
    section: 'Encryption',
    choiceCell: 'C5',
    textCell: 'D5',
    commentCell: null,
    allowed: ['Yes', 'No', 'N/A'],
    tickCells: null,
    existingAnswer: null,
    ...parts,
  }
}

export function buildDraft(
  parts: Partial<Draft> = {},
  facts: readonly Fact[] = [buildFact()],
): Draft {
  return {
    decision: 'yes',
    answer: facts.map((fact) => fact.text).join(' '),
    choice: 'Yes',
    citations: facts.map((fact) => ({
      factId: fact.id,
      source: fact.sourceName,
      section: sectionOf(fact),
      quote: fact.text,
    })),
    confidence: 0.9,
    flags: [],
    reason: 'A live statement about the company says so.',
    considered: [],
    writer: 'extractive',
    ...parts,
  }
}

/** A drafted answer that nobody has decided on yet. */
export function buildAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    id: 'a_1',
    questionnaireId: 'q_1',
    ordinal: 0,
    question: buildQuestion(),
    state: 'drafted',
    draft: buildDraft(),
    approval: null,
    voided: null,
    rejectionNote: null,
    assignee: null,
    revision: 1,
    ...parts,
  }
}
