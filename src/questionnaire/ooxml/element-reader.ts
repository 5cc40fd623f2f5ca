import type { XmlAttributes } from './parse-xml.ts'

/**
 * Reads some of a part's elements while the parser passes over all of them. Several readers share
 * one pass, each blind to what isn't its own.
 */
export interface ElementReader<Result> {
  open(name: string, attributes: XmlAttributes): void
  text(text: string): void
  close(name: string): void
  /** What was read; complete once the part has been parsed. */
  readonly result: Result
}
