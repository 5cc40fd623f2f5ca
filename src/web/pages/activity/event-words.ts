import {
  type Icon,
  IconAlertTriangle,
  IconArchive,
  IconArrowBackUp,
  IconArrowMerge,
  IconBooks,
  IconCalendarCheck,
  IconCalendarDue,
  IconChecks,
  IconCloudUp,
  IconDownload,
  IconEye,
  IconFileImport,
  IconFileOff,
  IconFileSpreadsheet,
  IconMailCheck,
  IconMailExclamation,
  IconMailOff,
  IconMessage,
  IconMessageOff,
  IconPencil,
  IconPencilBolt,
  IconScale,
  IconSend,
  IconShieldCheck,
  IconSignature,
  IconTableOptions,
  IconThumbDown,
  IconUserCheck,
  IconUsers,
} from '@tabler/icons-react'
import type { AuditAction, AuditEvent } from '../../../domain/audit-event.ts'
import type { Decision } from '../../../domain/decision.ts'
import { countOf } from '../../components/count-of.ts'
import { DECISION_LOOKS } from '../../components/DecisionTag.tsx'

interface EventWords {
  readonly icon: Icon
  readonly does: string
}

/** What somebody did, as the rest of a sentence that begins with the name. */
export const EVENT_WORDS: Readonly<Record<AuditAction, EventWords>> = {
  'source.imported': { icon: IconFileImport, does: 'imported a source' },
  'source.removed': { icon: IconFileOff, does: 'removed a source' },
  'source.disclosed': { icon: IconEye, does: 'said how far a source may go' },
  'fact.verified': { icon: IconShieldCheck, does: 'verified a fact' },
  'fact.classified': { icon: IconPencil, does: 'corrected a fact' },
  'fact.retired': { icon: IconArchive, does: 'retired a fact' },
  'fact.restored': { icon: IconArrowBackUp, does: 'took a fact back into use' },
  'fact.merged': { icon: IconArrowMerge, does: 'merged a fact into another' },
  'questionnaire.uploaded': { icon: IconFileSpreadsheet, does: 'uploaded a questionnaire' },
  'questionnaire.addressed': { icon: IconUsers, does: 'said whom a questionnaire is for' },
  'questionnaire.planned': { icon: IconCalendarDue, does: 'planned a questionnaire' },
  'questionnaire.finished': { icon: IconChecks, does: 'finished a questionnaire' },
  'questionnaire.resumed': { icon: IconArrowBackUp, does: 'took up a questionnaire again' },
  'questionnaire.removed': { icon: IconFileOff, does: 'removed a questionnaire' },
  'mapping.saved': { icon: IconTableOptions, does: 'saved a mapping' },
  'mapping.reset': { icon: IconTableOptions, does: 'went back to the detected mapping' },
  'drafting.started': { icon: IconPencilBolt, does: 'started drafting' },
  'drafting.finished': { icon: IconPencilBolt, does: 'finished drafting' },
  'language-model.used': { icon: IconCloudUp, does: 'had a language model word drafts' },
  'answer.edited': { icon: IconPencil, does: 'edited an answer' },
  'answer.approved': { icon: IconSignature, does: 'approved an answer' },
  'answer.rejected': { icon: IconThumbDown, does: 'rejected an answer' },
  'answer.reopened': { icon: IconArrowBackUp, does: 'reopened an answer' },
  'answer.undone': { icon: IconArrowBackUp, does: 'took a deed on an answer back' },
  'answer.assigned': { icon: IconUserCheck, does: 'assigned an answer' },
  'comment.added': { icon: IconMessage, does: 'commented on an answer' },
  'comment.removed': { icon: IconMessageOff, does: 'took a comment back' },
  'approval.voided': { icon: IconAlertTriangle, does: 'voided an approval' },
  'questionnaire.exported': { icon: IconDownload, does: 'exported a filled file' },
  'questionnaire.sent': { icon: IconSend, does: 'wrote down that a filled file was sent' },
  'questionnaire.unsent': { icon: IconMailOff, does: 'took back that a filled file was sent' },
  'library.added': { icon: IconBooks, does: 'added to the answer library' },
  'library.removed': { icon: IconBooks, does: 'took from the answer library' },
  'library.changed': { icon: IconBooks, does: 'changed the answer library' },
  'gap.answered': { icon: IconPencil, does: 'answered a gap' },
  'fact.reviewed': { icon: IconCalendarCheck, does: 'looked at a fact again' },
  'conflict.decided': { icon: IconScale, does: 'decided a conflict' },
  'conflict.reopened': { icon: IconArrowBackUp, does: 'reopened a conflict' },
  'sent-answer.affected': {
    icon: IconMailExclamation,
    does: 'changed what a sent answer rests on',
  },
  'sent-answer.settled': { icon: IconMailCheck, does: 'settled a sent answer' },
}

type Details = AuditEvent['details']
type DetailWords = (value: string, details: Details) => string | null

/** How each detail reads, in the order in which they are told; details not named here stay in the trail. */
const DETAIL_WORDS: readonly (readonly [name: string, words: DetailWords])[] = [
  ['name', (name) => name],
  ['fileName', (name) => name],
  ['source', (name) => name],
  ['questionId', (id, { sheet }) => `${id}, ${sheet}`],
  ['row', (row, { questionId, sheet }) => (questionId ? null : `row ${row}, ${sheet}`)],
  ['dueOn', (day) => `due ${day}`],
  ['owner', (name) => `owner ${name}`],
  ['to', (to, { sentOn }) => `to ${to} on ${sentOn}`],
  ['assignee', (assignee) => `to ${assignee}`],
  ['mentions', (names) => (names === '' ? null : `calls ${names.replaceAll(',', ', ')}`)],
  ['trust', (trust) => (trust === 'trusted' ? 'trusted' : 'for review')],
  ['decision', (decision) => DECISION_LOOKS[decision as Decision].label],
  ['approvedBy', (name) => `signed by ${name}`],
  ['note', (note) => `“${note}”`],
  ['reason', (reason) => reason],
  ['answer', (answer) => `“${shorten(answer)}”`],
  ['text', (text) => `“${shorten(text)}”`],
  ['questions', (count) => countOf(Number(count), 'question')],
  ['added', (count) => countOf(Number(count), 'new fact')],
  ['changed', (count) => (count === '0' ? null : `${count} changed`)],
  ['removed', (count) => (count === '0' ? null : `${countOf(Number(count), 'fact')} gone`)],
  [
    'voidedApprovals',
    (count) => (count === '0' ? null : `${countOf(Number(count), 'approval')} void`),
  ],
  [
    'sentAnswers',
    (count) => (count === '0' ? null : `${countOf(Number(count), 'sent answer')} affected`),
  ],
  ['model', (model, { host }) => `${model} at ${host}`],
  ['asked', (count) => `${countOf(Number(count), 'question')} sent`],
  ['worded', (count) => `${countOf(Number(count), 'draft')} worded`],
  ['refused', (count) => (count === '0' ? null : `${count} refused by the check`)],
  [
    'promptTokens',
    (count, { completionTokens }) => countOf(Number(count) + Number(completionTokens), 'token'),
  ],
  ['problem', (problem) => problem],
  ['done', (count, { total }) => `${count} of ${total}`],
  ['written', (count) => `${countOf(Number(count), 'cell')} written`],
  ['blank', (count) => `${count} left blank`],
  ['error', (error) => error],
]

/** The details of an event in one line, for a person; the trail itself holds more. */
export function describeDetails({ details }: AuditEvent): string {
  return DETAIL_WORDS.flatMap(([name, words]) => {
    const value = details[name]
    if (value === undefined || value === null || value === '') return []
    return words(String(value), details) ?? []
  }).join(' · ')
}

function shorten(text: string): string {
  return text.length > 140 ? `${text.slice(0, 139)}…` : text
}
