/** How each command is called, in one line. */
export const USAGE_BY_COMMAND = {
  draft:
    'countersign draft --source PATH [--source PATH …] --questionnaire FILE [--layout FILE] ' +
    '[--json FILE] [--out FILE --approve-as NAME [--min-confidence 0.9] [--overwrite]] [--data DIR] ' +
    '[--disclosure public|nda|internal] [--audience public|nda|internal] [--customer NAME] [--due DAY]',
  inspect: 'countersign inspect FILE [--json] [--layout FILE] [--save-layout FILE]',
  ask:
    'countersign ask --source PATH [--source PATH …] "question" [--json] ' +
    '[--disclosure public|nda|internal] [--audience public|nda|internal]',
  serve: 'countersign serve [--data DIR] [--host 127.0.0.1] [--port 8080]',
} as const

const DESCRIPTION_BY_COMMAND = {
  draft: `      Draft an answer to every question. Prints a summary, or writes the drafts as JSON
      (--json - for standard output). --out writes the filled file; the person named by
      --approve-as signs every draft that has an answer and reaches the confidence. Answers
      that the file holds already stay, unless --overwrite asks to replace them.
      --layout reads the questionnaire as a file says (docs/layout-files.md), where what is found
      isn't right. Without --data nothing is kept. --disclosure says how far what the sources state
      may go, --audience whom the answers are for: what may not go there is never drafted. Left
      out, both are nda: under a confidentiality agreement. --customer says who sent it, and --due,
      with --data, by which day it is wanted back (2027-01-31).`,
  inspect: `      Show the questions and answer cells found in a questionnaire, and why. --save-layout
      writes what was found to a file to edit; --layout shows what an edited one gives.`,
  ask: '      Answer one question.',
  serve: `      Serve the review app and the HTTP API. Data is kept in --data, in COUNTERSIGN_DATA,
      or else in the folder "data" under the current one.`,
} as const

const FORMATS = `A PATH is a web address (https://…), a file or a folder (.txt, .md, .html, .pdf, .docx, or an answered questionnaire as .xlsx,
.xlsm or .csv); a questionnaire is .xlsx, .xlsm or .csv.`

export type CommandName = keyof typeof USAGE_BY_COMMAND

/** Whether a word of the command line names a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(USAGE_BY_COMMAND, word)
}

/** What `countersign --help` prints. */
export const HELP = `Answers vendor security questionnaires from verified facts, with a quotation behind every claim.

  ${USAGE_BY_COMMAND.draft}
${DESCRIPTION_BY_COMMAND.draft}

  ${USAGE_BY_COMMAND.inspect}
${DESCRIPTION_BY_COMMAND.inspect}

  ${USAGE_BY_COMMAND.ask}
${DESCRIPTION_BY_COMMAND.ask}

  ${USAGE_BY_COMMAND.serve}
${DESCRIPTION_BY_COMMAND.serve}

${FORMATS}
Exit codes: 0 done, 1 failed, 2 bad usage. docs/configuration.md lists the environment variables.

  countersign --help       this text
  countersign --version    the version
`

/** What `countersign COMMAND --help` prints. */
export function helpFor(command: CommandName): string {
  return `Usage: ${USAGE_BY_COMMAND[command]}\n${DESCRIPTION_BY_COMMAND[command]}\n\n${FORMATS}\n`
}
