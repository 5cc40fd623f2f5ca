import type { Concept } from './concept.ts'

/** The field's vocabulary: names, abbreviations and wordings of what questionnaires ask about. */
export const CONCEPTS: readonly Concept[] = [
  {
    id: 'multi-factor-authentication',
    label: 'multi-factor authentication',
    kind: 'control',
    forms: ['mfa', '2fa', 'multi-factor', 'multifactor', 'two-factor', 'second factor', 'second login factor'],
    broader: ['authentication'],
  },
]
