import type { FactStatus } from '../domain/fact.ts'

/** What trust pages print beside a control to say how real it is, after `normalize`. */
const STATUS_BY_BADGE: ReadonlyMap<string, FactStatus> = new Map([
  ['live', 'live'],
  ['active', 'live'],
  ['available', 'live'],
  ['available now', 'live'],
  ['enabled', 'live'],
  ['implemented', 'live'],
  ['in place', 'live'],
  ['in production', 'live'],
  ['operational', 'live'],
  ['completed', 'live'],
  ['ga', 'live'],
  ['planned', 'planned'],
  ['roadmap', 'planned'],
  ['on roadmap', 'planned'],
  ['on the roadmap', 'planned'],
  ['coming soon', 'planned'],
  ['upcoming', 'planned'],
  ['scheduled', 'planned'],
  ['future', 'planned'],
  ['not started', 'planned'],
  ['in progress', 'in-progress'],
  ['in development', 'in-progress'],
  ['under development', 'in-progress'],
  ['underway', 'in-progress'],
  ['under way', 'in-progress'],
  ['wip', 'in-progress'],
  ['ongoing', 'in-progress'],
  ['partial', 'in-progress'],
  ['beta', 'in-progress'],
  ['preview', 'in-progress'],
  ['not offered', 'not-offered'],
  ['not available', 'not-offered'],
  ['not supported', 'not-offered'],
  ['unavailable', 'not-offered'],
  ['deprecated', 'retired'],
  ['retired', 'retired'],
  ['discontinued', 'retired'],
  ['sunset', 'retired'],
])

/**
 * Reads the status off a badge: the whole text is one of the words that trust pages use as such.
 *
 * @example readBadge('IN PROGRESS') // "in-progress"
 */
export function readBadge(text: string): FactStatus | undefined {
  return text.length > 30 ? undefined : STATUS_BY_BADGE.get(normalize(text))
}

/**
 * Reads a badge that stands on a line of its own. With a colon ("In progress:") it is of what comes
 * next, as any other lead-in, and no badge of what came before.
 */
export function readStandingBadge(text: string): FactStatus | undefined {
  return /:\s*$/.test(text) ? undefined : readBadge(text)
}

/** Lower case, without the dots, ticks, brackets and hyphens that badges are dressed with. */
function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
