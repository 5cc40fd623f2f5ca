import type { Judgement } from '../judge/judge.ts'
import type { ReadStance } from './read-stance.ts'

/** From this share of what isn't silent on, a bearing is likelier than all others together. */
const LIKELY = 0.5
/** From here on the judge is believed where the rules read nothing. */
const SURE = 0.75
const UNSURE = 'it is not plain which way the source answers'
/** And from here on to affirm: a wrong yes costs the most. */
const SURE_TO_AFFIRM = 0.85

/**
 * Lets rules and judge check each other. What the rules read from status, figures and places stands.
 * Where they read a plain affirmation, a judge that hears something else makes it less; where they can't
 * tell which way a statement points ("Can anybody open a copied link?" and "Links expire"), a judge that
 * is sure decides.
 */
export function reconcileStance(read: ReadStance, judged: Judgement, isPlain = false): ReadStance {
  const heard = 1 - judged.silent
  if (heard <= 0) return read
  const share = (chance: number) => chance / heard
  const affirms = share(judged.affirms + judged.informs)
  const denies = share(judged.denies)
  switch (read.stance) {
    case 'supports':
      if (isPlain) return denies >= SURE ? take('silent', UNSURE) : read
      if (denies >= SURE) return take('denies', 'the source speaks against it')
      if (denies >= LIKELY) return take('silent', 'the source may speak against it')
      // What is a plan the rules tell by its status; the judge takes many a date for one.
      if (affirms + share(judged.planned) < LIKELY)
        return take('limited', 'the source affirms only a part of what is asked')
      return read
    case 'denies':
      if (read.isFirm || affirms < SURE) return read
      return take('silent', UNSURE)
    case 'silent':
      if (read.isFirm) return read
      if (denies >= SURE) return take('denies', 'the source speaks against it')
      if (affirms >= SURE_TO_AFFIRM) return take('supports', 'the source states it')
      return read
    default:
      return read
  }
}

function take(stance: ReadStance['stance'], reason: string): ReadStance {
  return { stance, reason, isByFigure: false, isFirm: false }
}
