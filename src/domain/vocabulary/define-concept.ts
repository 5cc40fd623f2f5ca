import type { Concept, ConceptKind } from '../concept.ts'

/** Makes a concept of one kind; its forms follow in a template, with semicolons between them. */
type DefineConcept = (
  id: string,
  label: string,
  broader: readonly string[],
) => (forms: TemplateStringsArray) => Concept

export const standard = definerOf('standard')
export const technology = definerOf('technology')
export const arrangement = definerOf('arrangement')
export const control = definerOf('control')
export const topic = definerOf('topic')
export const place = definerOf('place')
export const party = definerOf('party')

/**
 * The vocabulary is a thesaurus of some thousand forms: set in rows like one, it can be read, where
 * an array with a line to each form could not.
 */
function definerOf(kind: ConceptKind): DefineConcept {
  return (id, label, broader) => (forms) => ({
    id,
    label,
    kind,
    forms: forms
      .join('')
      .split(';')
      .map((form) => form.trim()),
    broader,
  })
}
