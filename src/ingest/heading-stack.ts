import type { FactStatus } from '../domain/fact.ts'

interface OpenHeading {
  readonly level: number
  readonly title: string
  badge: FactStatus | null
}

/** The titles that are open at one place of a document, outermost first. */
export class HeadingStack {
  #open: OpenHeading[] = []
  #path: readonly string[] = []

  /** Opens a title; those of its level and deeper ones close. */
  open(level: number, title: string, badge: FactStatus | null): void {
    this.close(level)
    this.#open.push({ level, title, badge })
    this.#path = this.#open.map((heading) => heading.title)
  }

  /** Closes the titles of a level and deeper ones. */
  close(level: number): void {
    this.#open = this.#open.filter((heading) => heading.level < level)
    this.#path = this.#open.map((heading) => heading.title)
  }

  /** Gives the innermost title a badge, which then is its whole section's. */
  setBadge(badge: FactStatus): void {
    const innermost = this.#open.at(-1)
    if (innermost) innermost.badge = badge
  }

  /** The badge of the innermost title that has one. */
  badge(): FactStatus | null {
    return this.#open.findLast((heading) => heading.badge !== null)?.badge ?? null
  }

  innermost(): string | undefined {
    return this.#path.at(-1)
  }

  path(): readonly string[] {
    return this.#path
  }
}
