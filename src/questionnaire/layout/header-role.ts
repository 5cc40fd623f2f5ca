/** What a column's header says that the column is for. */
export type HeaderRole =
  | 'id'
  | 'section'
  | 'question'
  | 'answer'
  | 'text'
  | 'comment'
  | 'ownership'
  /** A number that rates the answer: the supplier's where it has a list, else the assessor's. */
  | 'score'
  /** Explains the question, such as guidance, mappings and links. */
  | 'guidance'
  /** Set by the questionnaire's author, such as severity and weight. */
  | 'author'
  /** Kept for whoever evaluates the answers. */
  | 'assessor'

/** A header is a label; what is longer is a text of its own. */
const MAX_HEADER_CHARS = 120
/** The same with remarks in brackets, which are taken out before. */
const MAX_HEADER_CHARS_WITH_REMARKS = 1_000

/**
 * The field's words for each role, in the order in which they are tried: "Question ID" is an id,
 * "Analyst notes" belongs to the analyst, and only what is left over is a question or an answer.
 * Word stems cover English, German, French, Spanish, Portuguese, Italian, Dutch and Polish; Chinese
 * and Japanese terms have no word boundaries to match.
 */
const ROLE_PATTERNS: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    'assessor',
    /\b(analyst|assessor|auditor|reviewer|evaluator|internal use|override|customer use)\b/,
  ],
  [
    'id',
    /\b(id|ids|guid|uuid|ref(erence)?([ _-]?(id|no|number|nr))?|référence|referenz|referencia|riferimento|no|nr|num|number|nummer|numéro|número|numer|lp|sl no|s no|control code|code|item no|identifier|kennung|seq)\b\.?$|^#$|^(question|control|item|req(uirement)?)?\s*(#|no\.?|nr\.?|number|id)$|編號|编号|序号|番号|^项次$/,
  ],
  [
    'guidance',
    /\b((previous|prior|last year'?s?) (answers?|responses?|comments?)|guidance|guideline|instructions?|help|hint|example|more info|training|testing procedures?|mapping|rationale|reason for|follow[- ]?up|source|link|target|hinweis|aide|ayuda|description of changes)\b|说明|指南/,
  ],
  [
    'author',
    /\b(severity|priority|weight(ing)?|importance|criticality|level|mandatory|required\?|tier|risk rating|(expected|preferred|desired|ideal|compliant|model|sample) (answers?|responses?|results?)|(answer|response|question|field|input)[ _-]?(type|format|options?|choices?)|gewichtung|priorit)\b|权重|优先级/,
  ],
  ['ownership', /\b(ownership|responsible party|responsibility|shared responsibility)\b/],
  [
    'comment',
    /\b(comments?|notes?|remarks?|observations?|commentaires?|remarques?|kommentare?|bemerkung(en)?|anmerkung(en)?|comentarios?|observaciones|comentários|observações|commenti|opmerkingen|komentarz|uwagi)\b|备注|備註|注释|コメント|備考/,
  ],
  [
    'text',
    /\b(implementation description|(additional|supporting|further) (information|info|details?|documentation)|evidence|explanation|justification|details?|descri(be|ption) (how|of)|responsibilities|free text|narrative|supporting|nachweis|erläuterung|begründung|preuves?|justificatifs?|justification|evidencia|justificación|details)\b|证据|説明/,
  ],
  ['score', /\b(maturity|score|rating|points|punkte|note globale)\b|得分|评分/],
  [
    'answer',
    /\b(answers?|responses?|response|reply|replies|status|compliant|compliance|complies|conform(ity|e)?|yes ?\/ ?no|y ?\/ ?n|in place|implemented|selection|antwort(en)?|réponses?|statut|respuestas?|respostas?|risposte?|antwoord(en)?|odpowied[zź]i?|vendor input|supplier input)\b|回答|答复|答案|回复|是否/,
  ],
  [
    'section',
    /\b(section|category|categories|subcategory|domain|sub ?domain|area|topic|theme|group|family|chapter|function|bereich|kategorie|abschnitt|thématique|domaine|catégorie|rubrique|sección|categoría|dominio|seção|tema)\b|类别|分类|领域|章节|分類/,
  ],
  [
    'question',
    /\b(questions?|inquir(y|ies)|quer(y|ies)|requirements?|controls?( (text|statement|objective|question))?|criteri(a|on)|checklist items?|items?|statements?|ask|assessment|frage(n)?|anforderung(en)?|question(s)?|exigences?|contents?|contenu|inhalt|contenido|preguntas?|requisitos?|perguntas?|domand[ae]|requisit[io]|vragen|vraag|pytani[ae]|wymagani[ae]|description)\b|问题|問題|问卷|要求|質問|设问/,
  ],
  ['section', /\b(titles?|names?|objectives?|objectif)\b|名称/],
]

/**
 * Reads the role of a column from its header's words; `undefined` when they say nothing.
 *
 * The header is one piece of evidence among others: the cells below it can overrule it.
 *
 * @example readHeaderRole('Supplier answer') // "answer"
 */
export function readHeaderRole(header: string): HeaderRole | undefined {
  const text = normalizeHeader(header)
  if (text === '' || text.length > MAX_HEADER_CHARS) return undefined
  return ROLE_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0]
}

/** Whether the header is the bare word for an answer, the one thing that some forms write. */
export function isBareAnswerHeader(header: string): boolean {
  return /^(your |vendor |supplier )?(answers?|responses?|antwort|réponse|respuesta|resposta|risposta|回答|答复)$/.test(
    normalizeHeader(header),
  )
}

function normalizeHeader(header: string): string {
  if (header.length > MAX_HEADER_CHARS_WITH_REMARKS) return ''
  return header
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[_\s]+/g, ' ')
    .replace(/[:*]+$/g, '')
    .trim()
}
