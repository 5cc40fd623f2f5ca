import { setImmediate } from 'node:timers/promises'
import { type FoundAgreement, findAgreementInSteps } from '../answer/agreement/find-agreement.ts'
import { heedUpkeep, type UpkeepNotes } from '../answer/agreement/heed-upkeep.ts'
import type { Drafter } from '../answer/drafter.ts'
import type { Agreement, Conflict } from '../domain/agreement.ts'
import type { Draft } from '../domain/draft.ts'
import type { Fact } from '../domain/fact.ts'
import type { LibraryAnswer } from '../domain/library-answer.ts'
import { addDays } from '../domain/review-date.ts'
import type { Source } from '../domain/source.ts'
import type { Repositories } from '../store/repositories.ts'

/** What keeps the facts true: how they agree, what gives way, and what waits for another look. */
export interface Upkeep {
  readonly conflicts: readonly Conflict[]
  readonly superseded: Agreement['superseded']
  readonly duplicates: Agreement['duplicates']
  /** The day by which each fact should be looked at again. */
  readonly reviewDays: ReadonlyMap<string, string>
  readonly factsById: ReadonlyMap<string, Fact>
  /** Ids of facts that new answers may not rest on, though somebody vouches for them. */
  readonly givenWay: ReadonlySet<string>
}

/** Keeps what was found until facts change again; on ten thousand facts, finding takes seconds. */
export interface UpkeepKeeper {
  /** @param version - of the facts; a new one makes everything be found anew. */
  read(version: number): Promise<Upkeep>
  /** What was found for this version of the facts, where it has been found already. */
  peek(version: number): Upkeep | undefined
  /** Marks a draft, by what was found last. */
  heedDraft(draft: Draft, today: string): Draft
  /** Marks whatever a drafter drafts. */
  heed(drafter: Drafter): Drafter
}

type Reading = Pick<Repositories, 'facts' | 'sources' | 'upkeep'>

export function createUpkeepKeeper(
  repositories: Reading,
  options: { readonly reviewPeriodDays: number },
): UpkeepKeeper {
  let latest: { readonly version: number; readonly found: Promise<Upkeep> } | undefined
  let known: { readonly version: number; readonly upkeep: Upkeep } | undefined
  let notes: UpkeepNotes | undefined

  const read = (version: number): Promise<Upkeep> => {
    if (latest?.version !== version) {
      const found = findUpkeep(repositories, options.reviewPeriodDays, known?.upkeep.factsById)
      latest = { version, found }
      found.catch(() => {
        if (latest?.found === found) latest = undefined
      })
    }
    return latest.found.then((upkeep) => {
      notes = notesOf(upkeep)
      known = { version, upkeep }
      return upkeep
    })
  }

  const heedDraft = (draft: Draft, today: string) =>
    notes ? heedUpkeep(draft, notes, today) : draft
  return {
    read,
    peek: (version) => (known?.version === version ? known.upkeep : undefined),
    heedDraft,
    heed: (drafter) => ({
      async draft(question, today, root) {
        return heedDraft(await drafter.draft(question, today, root), today)
      },
    }),
  }
}

/** How facts agree, and what is overdue with the approved answers, as it is shown to people. */
export function presentAgreement(
  upkeep: Upkeep,
  library: readonly LibraryAnswer[],
  today: string,
): Agreement {
  const { conflicts, superseded, duplicates, reviewDays, factsById } = upkeep
  const overdue = [...reviewDays]
    .filter(([, reviewBy]) => reviewBy < today)
    .map(([factId, reviewBy]) => ({ factId, reviewBy }))
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
  const spokenOf = new Set([
    ...conflicts.flatMap(({ factIds }) => factIds),
    ...superseded.flatMap(({ factId, byFactId }) => [factId, byFactId]),
    ...duplicates.flat(),
    ...overdue.map(({ factId }) => factId),
  ])
  const facts = [...spokenOf].flatMap((id) => factsById.get(id) ?? [])
  const overdueAnswers = library
    .filter(({ reviewBy }) => reviewBy < today)
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
  return { conflicts, superseded, duplicates, overdue, overdueAnswers, facts }
}

async function findUpkeep(
  repositories: Reading,
  periodDays: number,
  before: ReadonlyMap<string, Fact> = new Map(),
): Promise<Upkeep> {
  const facts = (await repositories.facts.listCitable()).map((fact) => keepIfSame(fact, before))
  const sources = await repositories.sources.list()
  const decisions = await repositories.upkeep.listDecisions()
  const { conflicts, superseded, duplicates } = await findUnhurried(facts, sources)
  const decided = conflicts.map((conflict) => ({
    ...conflict,
    decision: decisions.get(conflict.id) ?? null,
  }))
  return {
    conflicts: decided,
    superseded,
    duplicates,
    reviewDays: await findReviewDays(repositories, facts, { sources, periodDays }),
    factsById: new Map(facts.map((fact) => [fact.id, fact])),
    givenWay: new Set([...superseded.map(({ factId }) => factId), ...decided.flatMap(losersOf)]),
  }
}

/** How a fact reads is kept with its object, so that one that stayed as it was isn't read again. */
function keepIfSame(fact: Fact, before: ReadonlyMap<string, Fact>): Fact {
  const known = before.get(fact.id)
  return known && JSON.stringify(known) === JSON.stringify(fact) ? known : fact
}

/** Lets others be served between any two steps. */
async function findUnhurried(
  facts: readonly Fact[],
  sources: readonly Source[],
): Promise<FoundAgreement> {
  const steps = findAgreementInSteps(facts, sources)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await setImmediate()
  }
}

/** The facts that don't stand in a conflict, by a person's decision or until there is one. */
function losersOf({ factIds, winnerId, decision }: Conflict): readonly string[] {
  const standing = decision === null ? winnerId : decision.keptId
  return standing === null ? [] : factIds.filter((id) => id !== standing)
}

/** Who imports a trusted source again vouches for it again. */
async function findReviewDays(
  { upkeep }: Reading,
  facts: readonly Fact[],
  { sources, periodDays }: { readonly sources: readonly Source[]; readonly periodDays: number },
): Promise<ReadonlyMap<string, string>> {
  const set = await upkeep.listReviewDays()
  const imports = new Map(
    sources.flatMap(({ id, trust, importedAt }) => (trust === 'trusted' ? [[id, importedAt]] : [])),
  )
  return new Map(
    facts.map((fact) => {
      const vouchedAt = fact.verification?.at ?? ''
      const importedAt = imports.get(fact.sourceId) ?? ''
      const from = vouchedAt > importedAt ? vouchedAt : importedAt
      return [fact.id, set.get(fact.id) ?? addDays(from, periodDays)]
    }),
  )
}

function notesOf({ conflicts, reviewDays, factsById }: Upkeep): UpkeepNotes {
  const openConflicts = new Map<string, Conflict[]>()
  const sayings = new Map<string, string>()
  for (const conflict of conflicts.filter(({ decision }) => decision === null)) {
    for (const factId of conflict.factIds) {
      openConflicts.set(factId, [...(openConflicts.get(factId) ?? []), conflict])
      const fact = factsById.get(factId)
      sayings.set(factId, `“${fact?.text}” (${fact?.sourceName})`)
    }
  }
  return { openConflicts, sayings, reviewDays }
}
