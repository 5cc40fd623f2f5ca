/** Who does something, and when: what every deed leaves in the audit trail. */
export interface Deed {
  /** The person's name. */
  readonly by: string
  /** ISO date and time. */
  readonly at: string
}
