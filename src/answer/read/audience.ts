/** Whose accounts, access or duties a text speaks of. */
export type Audience = 'staff' | 'customers'

const STAFF =
  /\b(employees?|staff|personnel|team members?|workforce|workers?|contractors?|engineers?|developers?|founders?|internal(ly)?|new hires?|hires?|administrators? access|production access|access to production|privileged|operators?|platform staff|your (people|admins?|administrators?)|company devices?|laptops?)\b/i
const CUSTOMERS =
  /\b(customers?|clients?|end[- ]users?|tenants?|workspace admins?|our (users?|people|employees|staff|admins?|administrators?|team)|subscribers?|members of our|ordinary users?|account holders?|CSCs?|organi[sz]ation admins?)\b/i

/**
 * Whose audience a question means. In a question "our" is the customer, so "our employees" are the
 * customer's; "your employees" are the company's.
 *
 * @returns `undefined` where it names none or both.
 */
export function questionAudience(text: string): Audience | undefined {
  const withoutOurs = text.replace(
    /\b(our|my)( own)? (\w+ )?(employees|staff|team|people|personnel|users|admins|administrators|colleagues)\b/gi,
    'customers',
  )
  return only(STAFF.test(withoutOurs), CUSTOMERS.test(withoutOurs))
}

/** Whose audience a statement means; there "our employees" are the company's. */
export function statementAudience(text: string): Audience | undefined {
  const withoutData = text.replace(
    /\bcustomers?('s|’s|s')? (data|content|information|recordings?|records?|files?|messages?)\b/gi,
    '',
  )
  const plain = withoutData.replace(
    /\b(our|its|their) (employees|staff|team|people|personnel|engineers)\b/gi,
    'staff',
  )
  const isStaff = STAFF.test(plain) || /\badmin (mfa|access|accounts?|actions?)\b/i.test(plain)
  return only(
    isStaff,
    /\b(customers?|clients?|end[- ]users?|tenants?|workspace|dashboard|users?)\b/i.test(plain),
  )
}

function only(isStaff: boolean, isCustomers: boolean): Audience | undefined {
  if (isStaff === isCustomers) return undefined
  return isStaff ? 'staff' : 'customers'
}
