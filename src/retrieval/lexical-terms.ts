import { stemmer } from 'stemmer'

/**
 * Cuts a text into the terms that are compared: words in lower case, stemmed (Porter 1980), without
 * those that say nothing of a topic. Version numbers stay whole: "TLS 1.2+" gives "tls" and "1.2".
 */
export function lexicalTerms(text: string): readonly string[] {
  const terms: string[] = []
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (!STOP_WORDS.has(word)) terms.push(stem(word))
  }
  return terms
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu

/** Porter's rules are for English words; they would cut "aws" and "s3" without sense. */
function stem(word: string): string {
  return word.length > 3 && /^[a-z]+$/.test(word) ? stemmer(word) : word
}

/** Function words, and what questionnaires say around every topic. */
const STOP_WORDS = new Set(
  `a about above after again all also am an and any are as at be because been before being below
  between both but by can could did do does doing down during each either else etc few for from
  further had has have having he her here hers him his how i if in into is it its itself just let
  may me might more most must my no nor not of off on once only or other our ours out over own per
  please same shall she should so some such than that the their theirs them then there these they
  this those through to too under until up upon us very was we were what when where whether which
  while who whom whose why will with within without would you your yours
  company describe detail details explain following given indicate kindly list organisation
  organization provide state specify used using use via s t`.split(/\s+/),
)
