import { chooseAllowed } from '../../domain/choice.ts'

const MARK = /^(x|✓|✔|☑|√|•|y|1)$/i
const NOT_APPLICABLE =
  /^(n\s*(\/\s*)?a|not applicable|non applicable|nicht anwendbar|entfällt|no aplica|s\/o|sans objet|n\.a\.|不适用|該当なし)$/i
const YES =
  /^(yes|y|oui|ja|s[ií]|sim|tak|是|はい|compliant|implemented|pass|in place|fully( implemented| compliant)?)$/i
const NO =
  /^(no|n|non|nein|não|nie|否|いいえ|non[- ]?compliant|not implemented|fail|not in place|none)$/i
const PARTIAL = /^(partial(ly)?( implemented| compliant)?|partiellement|teilweise|parcial|部分)$/i

/** Whether a cell holds a mark that stands for a choice, and not a text. */
export function isMark(text: string): boolean {
  return MARK.test(text.trim())
}

/** Whether a header names a choice, as the heads of tick columns do. */
export function isChoiceWord(text: string): boolean {
  const trimmed = text.trim().replace(/[:?]$/, '')
  return [YES, NO, NOT_APPLICABLE, PARTIAL].some((pattern) => pattern.test(trimmed))
}

export function isYesWord(text: string): boolean {
  return YES.test(text.trim())
}

export function isNoWord(text: string): boolean {
  return NO.test(text.trim())
}

/** Whether a list has words for both a yes and a no, so that a decision can be given in it. */
export function canExpressDecision(allowed: readonly string[]): boolean {
  return chooseAllowed('yes', allowed) !== null && chooseAllowed('no', allowed) !== null
}

/** Whether a text is a value that states an answer rather than a state of work not yet begun. */
export function statesDecision(text: string): boolean {
  if (isChoiceWord(text)) return true
  return (['yes', 'no', 'partial', 'planned'] as const).some(
    (decision) => chooseAllowed(decision, [text]) !== null,
  )
}

/** Whether a text only holds the place of an answer: "[enter here]", "<name>", "Select …", "TBD". */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim()
  return (
    /^[[<{].*[\]>}]$/s.test(trimmed) ||
    /^(-+|\.+|_+|…|tbd|tbc|todo|to do)$/i.test(trimmed) ||
    /^(please )?(select|choose|enter|click|type|pick)\b.{0,60}$/i.test(trimmed)
  )
}
