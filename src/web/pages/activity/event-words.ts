import {
  type Icon,
  IconAlertTriangle,
  IconArrowBackUp,
  IconDownload,
  IconFileImport,
  IconFileOff,
  IconFileSpreadsheet,
  IconPencil,
  IconPencilBolt,
  IconShieldCheck,
  IconSignature,
  IconThumbDown,
} from '@tabler/icons-react'
import type { AuditAction, AuditEvent } from '../../../domain/audit-event.ts'

interface EventWords {
  readonly icon: Icon
  readonly does: string
}

/** What somebody did, as the rest of a sentence that begins with the name. */
export const EVENT_WORDS: Readonly<Record<AuditAction, EventWords>> = {
  'source.imported': { icon: IconFileImport, does: 'imported a source' },
  'source.removed': { icon: IconFileOff, does: 'removed a source' },
  'fact.verified': { icon: IconShieldCheck, does: 'verified a fact' },
  'questionnaire.uploaded': { icon: IconFileSpreadsheet, does: 'uploaded a questionnaire' },
  'questionnaire.removed': { icon: IconFileOff, does: 'removed a questionnaire' },
  'drafting.started': { icon: IconPencilBolt, does: 'started drafting' },
  'drafting.finished': { icon: IconPencilBolt, does: 'finished drafting' },
  'answer.edited': { icon: IconPencil, does: 'edited an answer' },
  'answer.approved': { icon: IconSignature, does: 'approved an answer' },
  'answer.rejected': { icon: IconThumbDown, does: 'rejected an answer' },
  'answer.reopened': { icon: IconArrowBackUp, does: 'reopened an answer' },
  'approval.voided': { icon: IconAlertTriangle, does: 'voided an approval' },
  'questionnaire.exported': { icon: IconDownload, does: 'exported a filled file' },
}

/** The details of an event in one line; lists are counted, ids and hashes left to the trail itself. */
export function describeDetails(event: AuditEvent): string {
  return Object.entries(event.details)
    .flatMap(([name, value]) => {
      const words = describeValue(value)
      return words === null || /(hash|signature|id|ids)$/i.test(name)
        ? []
        : [`${spell(name)} ${words}`]
    })
    .join(' · ')
}

function describeValue(value: AuditEvent['details'][string] | undefined): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : String(value.length)
  if (typeof value === 'object') return null
  const text = String(value)
  return text.length > 160 ? `${text.slice(0, 159)}…` : text
}

/** "fileName" → "file name:". */
function spell(name: string): string {
  return `${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}:`
}
