/**
 * Words that open a question, or an instruction to answer, by language. Compared without regard to
 * case, each followed by the end of the word.
 */
export const QUESTION_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'if (so|yes|no|not|applicable|the answer)',
      'do',
      'does',
      'did',
      'is',
      'are',
      'was',
      'were',
    ],
    ...['has', 'have', 'had', 'can', 'could', 'will', 'would', 'shall', 'should', 'may', 'what'],
    ...['which', 'who', 'whom', 'whose', 'when', 'where', 'why', 'how(?! to\\b)', 'please'],
    ...[
      'in (which|what)',
      'at what',
      'by what',
      'for how',
      'to what',
      'describe',
      'list',
      'provide',
    ],
    ...['explain', 'specify', 'indicate', 'identify', 'confirm', 'state', 'outline', 'summarize'],
    ...['summarise', 'attach', 'share', 'name', 'give', 'use this area', 'detail'],
  ],
  de: [
    ...[
      'gibt es',
      'haben',
      'hat',
      'werden',
      'wird',
      'wurde',
      'wurden',
      'ist',
      'sind',
      'welche[rsmn]?',
    ],
    ...[
      'wie',
      'wer',
      'was',
      'wo',
      'wann',
      'warum',
      'in welche[rnm]?',
      'können',
      'kann',
      'verfügen',
    ],
    ...[
      'beschreiben',
      'bitte',
      'nennen',
      'falls (ja|nein)',
      'wenn (ja|nein)',
      'besteht',
      'bestehen',
    ],
  ],
  fr: [
    ...[
      'est-ce',
      'avez-vous',
      'disposez',
      'êtes',
      'quel(le)?s?',
      'comment',
      'combien',
      'qui',
      'où',
    ],
    ...[
      'quand',
      'pourquoi',
      'dans quel(le)?s?',
      'décri\\p{L}*',
      'veuillez',
      'merci de',
      'précisez',
    ],
    ...['si (oui|non)', 'existe-t-il', 'y a-t-il', 'indiquez', 'listez'],
  ],
  es: [
    ...[
      'cuenta',
      'tiene',
      'dispone',
      'existe',
      'cuál(es)?',
      'cómo',
      'qué',
      'quién',
      'cuánto',
      'dónde',
    ],
    ...[
      'en qué',
      'describa',
      'indique',
      'especifique',
      'en caso (afirmativo|negativo)',
      'si es así',
    ],
    ...['se (ha|han|realiza|realizan|dispone)'],
  ],
  pt: [
    ...[
      'possui',
      'qual',
      'quais',
      'como',
      'quem',
      'quando',
      'onde',
      'por quanto',
      'em quais',
      'existe',
    ],
    ...['descreva', 'informe', 'em caso (afirmativo|negativo)', 'há'],
  ],
  it: [
    ...[
      'esiste',
      'quale',
      'quali',
      'come',
      'chi',
      'quando',
      'dove',
      'per quanto',
      'in quali',
      'avete',
    ],
    ...['descrivere', 'descrivete', 'indicare', 'specificare', 'in caso (affermativo|negativo)'],
  ],
  nl: [
    ...[
      'heeft',
      'hebben',
      'worden',
      'wordt',
      'zijn',
      'welke',
      'hoe',
      'wie',
      'wat',
      'waar',
      'wanneer',
    ],
    ...['in welke', 'beschrijf', 'geef', 'zo ja', 'zo nee', 'bestaat', 'beschikt'],
  ],
  pl: [
    ...['czy', 'jak', 'jakie', 'jaki', 'jaka', 'kto', 'kiedy', 'gdzie', 'w jaki\\p{L}*', 'proszę'],
    ...['jeśli (tak|nie)', 'jeżeli (tak|nie)', 'opisz', 'podaj', 'ile'],
  ],
}

/** How questions begin or end where words have no boundaries: Chinese, Japanese, Korean. */
export const QUESTION_ENDINGS = /(か|吗|嗎|呢|까|나요|시오|ください|下さい)[。.]?$/
export const QUESTION_PARTICLES = /^(是否|请|請|有无|有無|如何|哪|谁|誰|什么|什麼)/

/** A text that opens like this names a part of the form: "Section 2: Operations". */
export const TITLE_OPENING =
  /^(section|part|chapter|domain|module|category|annex|appendix|abschnitt|teil|kapitel|bereich|partie|chapitre|rubrique|sección|parte|capítulo|seção|sezione|sectie|deel|hoofdstuk|część|rozdział|sekcja)\s*[\divxlcA-Z]{1,4}\b\s*([.:)–—-]|$)/i

/** What speaks of the form itself, and not of the one who fills it in. */
export const FORM_WORDS =
  /\b((each|every|all|any|the) (of the )?(following )?(questions?|questionnaires?|tabs?|worksheets?|sheets?|fields|cells?|columns?|boxes)|this (questionnaire|form|workbook|spreadsheet|sheet|tab|document|file|checklist)|(yellow|grey|gray|blue|green|white|orange|shaded|highlighted) (cells?|fields?|boxes|columns?)|drop-?down|(into|in) the (box|boxes|column|field)s?|cells at the|(diesen|dieser|den) (frage|fragebogen|feldern?)|ce (questionnaire|formulaire)|este (cuestionario|formulario)|questo questionario|ten formularz)\b/i

/** Opens rows below or between the questions that sum up, explain or sign. */
export const FOOTER_OPENING =
  /^(©|\(c\)|copyright|end of|note( \d+)?:|notes:|legend|key:|(sub|grand )?-?total|subtotal|sum\b|score\b|average|overall (score|result)|thank you|signature|signed|vielen dank|gesamt|summe|merci|total général|gracias|suma|razem|合計|합계|合计)/i

/** Opens a row that shows how to answer. */
export const EXAMPLE_OPENING =
  /^(e\.?g\.?|example|sample|beispiel|z\.? ?b\.?|exemple|p\.? ?ex\.?|ejemplo|exemplo|esempio|voorbeeld|przykład|例|示例|예시)(\b|[:：.]|$)/i
