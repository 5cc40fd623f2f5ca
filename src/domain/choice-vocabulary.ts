/** What a value of a list says about the question, as far as its words tell. */
export type ChoiceMeaning = 'yes' | 'no' | 'partial' | 'planned' | 'under-way' | 'see-comment'

/**
 * The whole values by which lists express each meaning, as `foldChoice` writes them.
 *
 * Only words that claim what the meaning claims and no more. Left out on purpose: "documented",
 * "effective", "accepted" and the like, which say something else than that a control is there, and
 * the steps of a maturity scale.
 */
export const CHOICE_WORDS: Readonly<Record<ChoiceMeaning, readonly string[]>> = {
  yes: [
    ...['yes', 'y', 'true'],
    ...['oui', 'ja', 'si', 'sim', 'tak', 'ano', 'igen', 'kylla', 'da', 'evet', 'ναι', 'да'],
    ...['是', '有', '已实施', '已實施', '符合', '满足', '已满足', '完全符合'],
    ...['はい', '有り', 'あり', '実施', '実施済', '実施済み', '対応済', '対応済み', '適合', '準拠'],
    ...['예', '네'],
    ...['implemented', 'compliant', 'met', 'in place', 'supported', 'satisfied', 'fulfilled'],
    ...['achieved', 'conforms', 'conformant', 'conform', 'complies', 'comply', 'meets', 'pass'],
    ...['passed', 'complete', 'completed', 'done', 'available', 'enabled'],
    ...['fully implemented', 'fully compliant', 'fully met', 'fully in place', 'fully supported'],
    ...['fully satisfied', 'fully achieved', 'fully', 'full implementation', 'full compliance'],
    ...['meets requirement', 'meets requirements', 'meets the requirement', 'completely'],
    ...['conforme', 'respecte', 'mis en oeuvre', 'mise en oeuvre', 'en place', 'realise', 'fait'],
    ...['umgesetzt', 'vollstandig umgesetzt', 'erfullt', 'vollstandig erfullt', 'vorhanden'],
    ...['implementado', 'implementada', 'cumple', 'cumplido', 'cumplida', 'implantado'],
    ...['implementato', 'attuato', 'soddisfatto', 'geimplementeerd', 'voldoet', 'aanwezig'],
    ...['wdrozone', 'wdrozony', 'zgodne', 'zgodny', 'spelnione', 'spelniony'],
  ],
  no: [
    ...['no', 'n', 'false'],
    ...['non', 'nein', 'nie', 'nao', 'nee', 'nej', 'nei', 'ne', 'nem', 'ei', 'hayir', 'οχι', 'нет'],
    ...['否', '无', '無', '没有', '未实施', '未實施', '不符合', '不满足', '未满足'],
    ...['いいえ', '無し', 'なし', '未実施', '未対応', '不適合', '非準拠'],
    ...['아니오', '아니요'],
    ...['not implemented', 'not compliant', 'non compliant', 'noncompliant', 'not met', 'unmet'],
    ...['not in place', 'not supported', 'unsupported', 'not satisfied', 'not fulfilled'],
    ...['not achieved', 'does not conform', 'non conformant', 'nonconformant', 'not conformant'],
    ...['does not comply', 'do not comply', 'does not meet', 'fail', 'failed', 'not done'],
    ...['not available', 'unavailable', 'not enabled', 'no implementation', 'not conform'],
    ...['does not meet requirement', 'does not meet requirements', 'does not meet the requirement'],
    ...['non conforme', 'non respecte', 'non mis en oeuvre', 'pas en place', 'non realise'],
    ...['nicht umgesetzt', 'nicht erfullt', 'nicht vorhanden', 'nicht konform'],
    ...['no implementado', 'no implementada', 'no cumple', 'no cumplido', 'no conforme'],
    ...['nao implementado', 'nao conforme', 'non implementato', 'niet geimplementeerd'],
    ...[
      'voldoet niet',
      'niet aanwezig',
      'niewdrozone',
      'nie wdrozone',
      'niezgodne',
      'niespelnione',
    ],
  ],
  partial: [
    ...['partial', 'partially', 'partly', 'in part', 'some', 'partial implementation'],
    ...['partially implemented', 'partially compliant', 'partially met', 'partially in place'],
    ...['partially supported', 'partially satisfied', 'partially achieved', 'partial compliance'],
    ...['partiellement', 'en partie', 'partiel', 'partielle', 'partiellement conforme'],
    ...['partiellement mis en oeuvre', 'teilweise', 'zum teil', 'teilweise umgesetzt'],
    ...['teilweise erfullt', 'parcial', 'parcialmente', 'parcialmente implementado', 'parziale'],
    ...['parzialmente', 'gedeeltelijk', 'deels', 'czesciowo', 'czesciowe', 'czesciowo wdrozone'],
    ...['delvis', 'osittain', 'castecne', 'reszben', 'kismen', 'частично'],
    ...['部分', '部分符合', '部分实施', '部分實施', '部分满足', '一部', '一部実施', '一部対応'],
    ...['부분', '부분적'],
  ],
  planned: [
    ...['planned', 'roadmap', 'on roadmap', 'on the roadmap', 'scheduled', 'not yet'],
    ...['planned for the future', 'implementation planned', 'planned implementation'],
    ...['prevu', 'planifie', 'planifiee', 'geplant', 'planificado', 'planificada', 'previsto'],
    ...['planejado', 'planeado', 'pianificato', 'gepland', 'planowane', 'planowany', 'planerad'],
    ...['计划中', '計劃中', '已计划', '計画中', '予定', '対応予定', '계획'],
  ],
  'under-way': [
    ...['in progress', 'under way', 'underway', 'in development', 'work in progress'],
    ...['being implemented', 'in implementation', 'implementation in progress'],
    ...['en cours', 'in umsetzung', 'in arbeit', 'in bearbeitung', 'en curso', 'en progreso'],
    ...['em andamento', 'in corso', 'in uitvoering', 'w trakcie', 'w toku', 'pagaende'],
    ...['进行中', '進行中', '实施中', '対応中', '実施中', '진행 중'],
  ],
  'see-comment': [
    ...['refer to comments', 'refer to comment', 'see comments', 'see comment', 'see notes'],
    ...['see note', 'see remarks', 'see explanation', 'other see comments', 'voir commentaire'],
    ...['voir commentaires', 'siehe kommentar', 'siehe anmerkung', 'ver comentarios'],
    ...['zie toelichting', 'zobacz komentarz', '见备注', '見備註', '備考参照'],
  ],
}

/** Words of two answers in the languages whose lists have a third, "Other". */
const PLAIN_ANSWERS = ['yes', 'no', 'y', 'n', 'oui', 'non', 'ja', 'nein', 'si', 'tak', '是', 'はい']

/**
 * Words that a list means only beside others: "Open" is a no where the list also has "Fulfilled",
 * "None" where it has "Partial", and "Other" a remark elsewhere where it has "Yes"; alone they speak
 * of tickets, of risks and of products.
 */
export const CHOICE_WORDS_BESIDE: readonly {
  readonly meaning: ChoiceMeaning
  readonly words: readonly string[]
  readonly beside: readonly string[]
}[] = [
  { meaning: 'yes', words: ['t'], beside: ['f'] },
  { meaning: 'yes', words: ['ok'], beside: ['nok', 'not ok'] },
  { meaning: 'yes', words: ['full'], beside: ['partial', 'partially', 'none', 'no'] },
  { meaning: 'yes', words: ['closed'], beside: ['open'] },
  { meaning: 'no', words: ['f'], beside: ['t'] },
  { meaning: 'no', words: ['nok', 'not ok'], beside: ['ok'] },
  { meaning: 'no', words: ['open'], beside: ['fulfilled', 'closed', 'implemented', 'done'] },
  { meaning: 'no', words: ['none'], beside: ['full', 'fully', 'partial', 'partially'] },
  { meaning: 'no', words: ['incomplete'], beside: ['complete', 'completed'] },
  { meaning: 'no', words: ['disabled'], beside: ['enabled'] },
  {
    meaning: 'see-comment',
    words: ['other', 'autre', 'sonstiges', 'otro', 'altro', 'anders', 'inne', '其他', 'その他'],
    beside: PLAIN_ANSWERS,
  },
]

/** What may follow an opening yes or no: words that claim nothing further. */
const HARMLESS_ENDING =
  /^(fully|completely|entirely|in full|always|for all\b.*|in all cases|implemented|in place|compliant|met|supported|available|(with|see|please|add|refer to|describe|explain|specify|provide)\b.*\b(comments?|notes?|details?|explanation|remarks?|below|describe|explain|specify|information|commentaires?|kommentar)|(please )?(describe|explain|specify|comment|elaborate))$/

const OPENING = `(?:(?:yes|no|not implemented|not compliant|not met|not in place|implemented|compliant|met) )?(?:but )?(?:only )?`

/** Values that say a state in full; a date or a span of time in them would claim more. */
const COMPOSED: readonly (readonly [ChoiceMeaning, RegExp])[] = [
  [
    'partial',
    new RegExp(
      `^${OPENING}(partial(ly)?|partly|in part|partiellement|teilweise|parcialmente)( \\p{L}+){0,2}$`,
      'u',
    ),
  ],
  ['planned', new RegExp(`^${OPENING}(planned|scheduled|on (the |our )?roadmap|roadmap)$`)],
  ['under-way', new RegExp(`^${OPENING}(in progress|under way|underway)$`)],
]

/**
 * What a value says that isn't one word of the lists above: "Yes - with comment", "No, planned".
 *
 * @param folded - the value as `foldChoice` writes it.
 */
export function readComposedChoice(folded: string): ChoiceMeaning | undefined {
  const stated = COMPOSED.find(([, pattern]) => pattern.test(folded))?.[0]
  if (stated) return stated
  const [, opening, ending = ''] = /^(yes|oui|ja|si|no|non|nein) (.+)$/.exec(folded) ?? []
  if (opening === undefined || !HARMLESS_ENDING.test(ending)) return undefined
  return ['yes', 'oui', 'ja', 'si'].includes(opening) ? 'yes' : 'no'
}

/**
 * Folds what lists vary in: case, accents, width, dashes and other marks, blanks, and an item's
 * number or letter before its words ("3 - Implemented", "a) Yes").
 *
 * @example foldChoice(' Sí. ') // "si"
 */
export function foldChoice(value: string): string {
  const plain = value
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
  const words = plain
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const numbered =
    /^\s*[([]?(?:\d{1,2}|[a-z])(?:\s*[.):\]=–—-]+\s*|\s+(?=\p{L}{3}))(?=\p{L})/u.exec(plain)
  if (numbered === null) return words
  const rest = plain.slice(numbered[0].length).replace(/['’]/g, '')
  // "N/A" and "Y/N" are words with a slash, and "n - a" is no list of letters.
  return rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
