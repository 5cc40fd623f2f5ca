import { z } from 'zod'
import { type Disclosure, disclosureSchema } from './disclosure.ts'
import { type Fact, factDateSchema, factStatusSchema, factSubjectSchema } from './fact.ts'

/** What a person corrects in how facts were read; what is left out stays. */
export const factChangeSchema = z
  .object({
    status: factStatusSchema.optional(),
    subject: factSubjectSchema.optional(),
    qualifiers: z.array(z.string().trim().min(1).max(300)).max(20).readonly().optional(),
    dates: z.array(factDateSchema).max(20).readonly().optional(),
    /** Null takes the fact's own disclosure away, so that it goes as far as its source. */
    disclosure: disclosureSchema.nullable().optional(),
  })
  .readonly()
export type FactChange = z.infer<typeof factChangeSchema>

/** The fields of a fact that reading finds and that a person may correct. */
export type Reading = Pick<Fact, 'status' | 'subject' | 'qualifiers' | 'dates'>

export function readingOf({ status, subject, qualifiers, dates }: Reading): Reading {
  return { status, subject, qualifiers, dates }
}

/** Whether two readings say the same. */
export function isSameReading(a: Reading, b: Reading): boolean {
  return isSameStanding(a, b) && JSON.stringify(a.dates) === JSON.stringify(b.dates)
}

/** Whether a source says the same of a statement as before; its dates follow from its words. */
export function isSameStanding(a: Omit<Reading, 'dates'>, b: Omit<Reading, 'dates'>): boolean {
  const standing = ({ status, subject, qualifiers }: Omit<Reading, 'dates'>) =>
    JSON.stringify([status, subject, qualifiers])
  return standing(a) === standing(b)
}

/**
 * The fact as it is once a change is made.
 *
 * @param sourceDisclosure - what a fact without a disclosure of its own goes by.
 */
export function changeFact(fact: Fact, change: FactChange, sourceDisclosure: Disclosure): Fact {
  const ownDisclosure = change.disclosure === undefined ? fact.ownDisclosure : change.disclosure
  return {
    ...fact,
    status: change.status ?? fact.status,
    subject: change.subject ?? fact.subject,
    qualifiers: change.qualifiers ?? fact.qualifiers,
    dates: change.dates ?? fact.dates,
    ownDisclosure,
    disclosure: ownDisclosure ?? sourceDisclosure,
  }
}
