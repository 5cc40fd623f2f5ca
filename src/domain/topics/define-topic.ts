import type { MarkedTopic } from './topic.ts'

/** Framework ids as they are written in the data: a list with spaces each, in one order. */
interface Places {
  readonly ccm?: string
  readonly iso?: string
  readonly soc2?: string
  readonly csf?: string
}

/**
 * Makes a topic; the concepts that mark it follow in a template, with spaces between their ids. The
 * taxonomy is set in rows, as the vocabulary is, so that it can be read and edited.
 */
export function defineTopic(
  id: string,
  label: string,
  description: string,
  places: Places,
): (concepts: TemplateStringsArray) => MarkedTopic {
  return (concepts) => ({
    id,
    label,
    description,
    frameworks: {
      ccm: listOf(places.ccm),
      iso27001: listOf(places.iso),
      soc2: listOf(places.soc2),
      nistCsf: listOf(places.csf),
    },
    concepts: listOf(concepts.join('')),
  })
}

function listOf(words = ''): readonly string[] {
  return words.split(/\s+/).filter(Boolean)
}
