import type { FactStatus, Statement } from '../domain/fact.ts'
import { buildContext } from './build-context.ts'
import { DocumentBuilder, plainText } from './document-builder.ts'
import { findDates } from './find-dates.ts'
import { findQualifiers } from './find-qualifiers.ts'
import { findQuantities } from './find-quantities.ts'
import type { SourceDocument } from './source-document.ts'
import { statementStatus } from './statement-status.ts'
import { statementSubject } from './statement-subject.ts'

/** What an answer's choice says by itself. */
type AnswerMeaning = 'yes' | 'no' | 'partial' | 'planned' | 'under-way'

/** A question of a questionnaire with what somebody answered. */
export interface QuestionAndAnswer {
  readonly section: string | null
  readonly question: string
  /** The chosen value and what it means, where the answer has one that says something. */
  readonly choice: { readonly text: string; readonly meaning: AnswerMeaning } | null
  /** The texts of the answer and of its comment, in their order. */
  readonly texts: readonly string[]
}

const SECTION_LEVEL = 2
const QUESTION_LEVEL = 3

/**
 * Makes facts of an answered questionnaire: each answer is one statement under its question.
 *
 * The visible text is the questions with their answers below, the choice first and what explains it
 * after, so that an answer is one verbatim stretch of it. What a bare choice says is not in its words
 * alone, so it settles the status: a plain "No" is something not offered, however firmly it is said.
 */
export function readAnswers(
  answers: readonly QuestionAndAnswer[],
  about: { readonly title: string | null; readonly statedDate: string | null },
): { readonly document: SourceDocument; readonly statements: readonly Statement[] } {
  const builder = new DocumentBuilder()
  const statements: Statement[] = []
  let section: string | null = null
  for (const answer of answers) {
    if (answer.section !== null && answer.section !== section) {
      builder.addHeading(SECTION_LEVEL, plainText(answer.section))
    }
    section = answer.section
    builder.addHeading(QUESTION_LEVEL, plainText(answer.question))
    const text = textOf(answer)
    builder.addText('entry', 0, plainText(text))
    const end = builder.length
    const headingPath = [...(section === null ? [] : [section]), answer.question]
    statements.push({
      text,
      start: end - text.length,
      end,
      headingPath,
      status: statusOf(answer, headingPath),
      subject: statementSubject(text, { headingPath, vendorName: null, isVendorList: false }),
      qualifiers: qualifiersOf(answer, text),
      context: buildContext(text, headingPath, null),
      dates: findDates(text),
      quantities: findQuantities(text),
    })
  }
  return {
    document: {
      format: 'questionnaire',
      ...about,
      visibleText: builder.visibleText(),
      blocks: builder.blocks,
    },
    statements,
  }
}

/** The choice as the sentence that it is: "Yes. For all staff." */
function textOf({ choice, texts }: QuestionAndAnswer): string {
  const rest = texts.join('\n')
  if (choice === null) return rest
  if (rest === '') return choice.text
  return `${choice.text}${/[.!?:;,]$/.test(choice.text) ? '' : '.'} ${rest}`
}

function statusOf(
  { choice, texts }: QuestionAndAnswer,
  headingPath: readonly string[],
): FactStatus {
  const worded = statementStatus({ text: texts.join('\n'), badge: null, headingPath })
  switch (choice?.meaning) {
    case 'planned':
      return worded === 'in-progress' ? worded : 'planned'
    case 'under-way':
      return 'in-progress'
    case 'no':
      // With an explanation the words tell; a bare "No" is something that isn't there.
      return worded === 'live' && texts.length === 0 ? 'not-offered' : worded
    default:
      return worded
  }
}

/** "Partially" limits what its comment says, so it counts as a limit in the answer's own words. */
function qualifiersOf({ choice }: QuestionAndAnswer, text: string): readonly string[] {
  const found = findQualifiers(text)
  return choice?.meaning === 'partial' && !found.includes(choice.text)
    ? [choice.text, ...found]
    : found
}
