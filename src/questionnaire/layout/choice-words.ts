import { chooseAllowed } from '../../domain/choice.ts'
import { CHOICE_WORDS, foldChoice, readComposedChoice } from '../../domain/choice-vocabulary.ts'

const MARK = /^(x|✓|✔|☑|☒|√|•|●|■|y|1|\[x\]|\(x\))$/i
const EMPTY_BOX = /^(☐|□|▢|○|◯|❏|❑|\[ ?\]|\( ?\))$/
const NOT_APPLICABLE =
  /^(n\s*(\/\s*)?a|not applicable|non applicable|nicht anwendbar|entfällt|nicht relevant|no aplica|não aplicável|non applicabile|niet van toepassing|n\.?v\.?t\.?|nie dotyczy|s\/o|sans objet|n\.a\.|不适用|不適用|該当なし|対象外|해당 ?없음)$/i

type Meaning = keyof typeof CHOICE_WORDS

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(CHOICE_WORDS) as Meaning[]).flatMap((meaning) =>
    CHOICE_WORDS[meaning].map((word) => [word, meaning] as const),
  ),
)

function readMeaning(text: string): Meaning | undefined {
  const folded = foldChoice(text.trim().replace(/[:?]$/, ''))
  return MEANINGS.get(folded) ?? readComposedChoice(folded)
}

/** Whether a cell holds a mark that stands for a choice, and not a text. */
export function isMark(text: string): boolean {
  return MARK.test(text.trim())
}

/** Whether a cell holds a box that nobody has ticked yet. */
export function isEmptyBox(text: string): boolean {
  return EMPTY_BOX.test(text.trim())
}

/** Whether a header names a choice, as the heads of tick columns do. */
export function isChoiceWord(text: string): boolean {
  return NOT_APPLICABLE.test(text.trim()) || readMeaning(text) !== undefined
}

/** Whether a header says a choice with a condition: "Yes, with a compensating control". */
export function opensAsChoice(text: string): boolean {
  const [opening = ''] = text.trim().split(/[\s,–-]+/)
  return isChoiceWord(text) || (isChoiceWord(opening) && /\s/.test(text.trim()))
}

export function isYesWord(text: string): boolean {
  return readMeaning(text) === 'yes'
}

export function isNoWord(text: string): boolean {
  return readMeaning(text) === 'no'
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

/** Whether a text only holds the place of an answer: "[enter here]", "☐", "Select …", "TBD". */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim()
  return (
    isEmptyBox(trimmed) ||
    /^[[<{].*[\]>}]$/s.test(trimmed) ||
    /^(-+|\.+|_+|…|tbd|tbc|todo|to do)$/i.test(trimmed) ||
    /^(please )?(select|choose|enter|click|type|pick)\b.{0,60}$/i.test(trimmed) ||
    /^(bitte )?(auswählen|wählen)\b.{0,40}$|^(sélectionne[rz]|choisi(r|ssez)|seleccion[ae]r?|elegir|wybierz|selezionare|selecione)\b.{0,40}$|^(選択|请选择|請選擇|선택).{0,20}$/i.test(
      trimmed,
    )
  )
}
