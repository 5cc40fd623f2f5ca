/** One command of the command line. Results go to standard output, all else to standard error. */
export interface Command {
  /**
   * Does the deed that the arguments ask for.
   *
   * @throws BadUsageError when the arguments make no sense, and AppErrors of the use cases
   */
  run(args: readonly string[]): Promise<void>
}
