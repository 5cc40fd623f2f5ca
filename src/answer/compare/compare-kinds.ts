import type { FactFrame } from '../read/fact-frame.ts'
import type { QuestionFrame } from '../read/question-frame.ts'

/** Whether a source that tells kinds of a thing apart speaks of those that are asked for. */
export interface KindComparison {
  /** `other`: of none of them; `part`: of some. */
  readonly outcome: 'other' | 'part'
  readonly reason: string
  /** Whoever lists the kinds means that there are no more of them. */
  readonly isExhaustive: boolean
}

interface Family {
  /** Of which texts the kinds are read; of all where it is left out. */
  readonly applies?: RegExp
  readonly isExhaustive: boolean
  readonly kinds: readonly (readonly [label: string, pattern: RegExp])[]
}

const FAMILIES: readonly Family[] = [
  {
    // The Trust Services Criteria of a SOC 2 report, AICPA TSP section 100.
    applies: /\b(?:soc ?2|criteri(?:a|on)|trust services?)\b/i,
    isExhaustive: true,
    kinds: [
      ['availability', /\bavailability\b/i],
      ['confidentiality', /\bconfidentiality\b/i],
      ['processing integrity', /\bprocessing integrity\b/i],
      ['privacy', /\bprivacy\b/i],
      ['security', /\bsecurity(?= (?:criteri|categor|and |or )|,)/i],
    ],
  },
  {
    isExhaustive: false,
    kinds: [
      ['servers', /\b(?:servers?|virtual machines?|hypervisors?)\b/i],
      [
        'laptops and workstations',
        /\b(?:laptops?|notebooks?|workstations?|desktops?|endpoints?|macbooks?)\b/i,
      ],
      ['phones', /\b(?:smart ?phones?|mobile phones?|tablets?|ipads?)\b/i],
    ],
  },
]

/**
 * Compares kinds: malware protection of all laptops says nothing of servers, and a report on security
 * and availability isn't one on privacy.
 *
 * @returns `undefined` where one of the two tells no kinds apart, or the source speaks of all asked for.
 */
export function compareKinds(
  question: Pick<QuestionFrame, 'text'>,
  { told }: Pick<FactFrame, 'told'>,
): KindComparison | undefined {
  for (const { applies, kinds, isExhaustive } of FAMILIES) {
    if (applies && !(applies.test(question.text) && applies.test(told))) continue
    const asked = kinds.filter(([, pattern]) => pattern.test(question.text))
    const stated = kinds.filter(([, pattern]) => pattern.test(told))
    const missing = asked.filter((kind) => !stated.includes(kind))
    if (stated.length === 0 || missing.length === 0) continue
    const isOther = missing.length === asked.length
    return {
      outcome: isOther ? 'other' : 'part',
      reason: `the source names ${labelsOf(stated)}, not ${labelsOf(missing)}`,
      isExhaustive,
    }
  }
  return undefined
}

function labelsOf(kinds: readonly (readonly [label: string, pattern: RegExp])[]): string {
  return kinds.map(([label]) => label).join(', ')
}
