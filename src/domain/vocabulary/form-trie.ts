import type { Concept } from '../concept.ts'
import { singularOf, splitWords, type Word } from './split-words.ts'

/** How far `…` in a form may skip; an enumeration soon speaks of something else. */
const MAX_SKIPPED_WORDS = 8
const MAX_SKIPPED_COMMAS = 1

/** A step on the way through a form, word by word. */
interface FormNode {
  /** Next words by joint and singular, or `^` and the exact spelling where case matters. */
  readonly byWord: Map<string, FormNode>
  /** Next words known by their beginning only (`encrypt*`). */
  readonly byPrefix: Map<string, FormNode>
  /** Lengths of the keys of `byPrefix`. */
  readonly prefixLengths: Set<number>
  /** The rest of the form after `…`. */
  afterSkip: FormNode | null
  /** Concepts whose form ends here. */
  readonly concepts: Concept[]
}

/** A form found in a list of words; `first` and `last` are positions in that list. */
export interface FormMatch {
  readonly concept: Concept
  readonly first: number
  readonly last: number
  /** Whether the form's words stand together, with nothing skipped. */
  readonly isContiguous: boolean
}

/** Builds the trie of all forms; see `Concept.forms` for their grammar. */
export function buildFormTrie(concepts: readonly Concept[]): FormNode {
  const root = createNode()
  for (const concept of concepts) {
    for (const form of concept.forms) {
      for (const spelling of spellingsOf(form)) {
        const end = addForm(root, spelling)
        if (!end.concepts.includes(concept)) end.concepts.push(concept)
      }
    }
  }
  return root
}

/** Every form that begins at a given word, shorter ones included. */
export function matchFormsAt(
  root: FormNode,
  words: readonly Word[],
  first: number,
  isCaseTelling: boolean,
): readonly FormMatch[] {
  const scan: Scan = { words, first, isCaseTelling, matches: [] }
  follow(scan, root, first, { opens: true, isContiguous: true })
  return scan.matches
}

/** One walk from one word; `matches` fills on the way. */
interface Scan {
  readonly words: readonly Word[]
  readonly first: number
  readonly isCaseTelling: boolean
  readonly matches: FormMatch[]
}

interface Step {
  /** Whether the word opens the form or its part after `…`, so that what stands before it is free. */
  readonly opens: boolean
  readonly isContiguous: boolean
}

function follow(scan: Scan, node: FormNode, position: number, step: Step): void {
  const word = scan.words[position]
  if (word === undefined) return
  const joint = step.opens ? '' : word.joint
  for (const next of nextNodes(node, word, joint, scan.isCaseTelling)) {
    for (const concept of next.concepts) {
      const { isContiguous } = step
      scan.matches.push({ concept, first: scan.first, last: position, isContiguous })
    }
    if (scan.words[position + 1]?.opensSentence === false) {
      follow(scan, next, position + 1, { opens: false, isContiguous: step.isContiguous })
    }
    if (next.afterSkip !== null) skip(scan, next.afterSkip, position)
  }
}

function skip(scan: Scan, rest: FormNode, position: number): void {
  const limit = position + 1 + MAX_SKIPPED_WORDS
  let commas = 0
  for (let ahead = position + 1; ahead <= limit; ahead += 1) {
    const word = scan.words[ahead]
    if (word === undefined || word.opensSentence) return
    if (word.joint.includes(',')) commas += 1
    if (commas > MAX_SKIPPED_COMMAS) return
    follow(scan, rest, ahead, { opens: true, isContiguous: false })
  }
}

function nextNodes(
  node: FormNode,
  word: Word,
  joint: string,
  isCaseTelling: boolean,
): readonly FormNode[] {
  const nodes: FormNode[] = []
  const exact = node.byWord.get(joint + word.key)
  if (exact) nodes.push(exact)
  if (isCaseTelling && word.written !== word.folded) {
    const spelled =
      node.byWord.get(`${joint}^${word.written}`) ??
      (word.written.endsWith('s') ? node.byWord.get(`${joint}^${word.written.slice(0, -1)}`) : null)
    if (spelled) nodes.push(spelled)
  }
  for (const length of node.prefixLengths) {
    if (length > word.folded.length) continue
    const prefixed = node.byPrefix.get(joint + word.folded.slice(0, length))
    if (prefixed) nodes.push(prefixed)
  }
  return nodes
}

function createNode(): FormNode {
  return {
    byWord: new Map(),
    byPrefix: new Map(),
    prefixLengths: new Set(),
    afterSkip: null,
    concepts: [],
  }
}

/** A hyphen in a form stands for a hyphen, a space or nothing: `sub-processor`, `subprocessor`. */
function spellingsOf(form: string): readonly string[] {
  const hyphen = form.search(/(?<=\p{L})-(?=\p{L})/u)
  if (hyphen === -1) return [form]
  const head = form.slice(0, hyphen)
  return spellingsOf(form.slice(hyphen + 1)).flatMap((rest) => [`${head} ${rest}`, head + rest])
}

function addForm(root: FormNode, form: string): FormNode {
  let node = root
  for (const [index, part] of form.split('…').entries()) {
    if (index > 0) {
      node.afterSkip ??= createNode()
      node = node.afterSkip
    }
    for (const [position, word] of splitWords(part).entries()) {
      const joint = position === 0 ? '' : word.joint.replace('*', '') || ' '
      node = stepOf(node, word, joint, part[word.end] === '*')
    }
  }
  return node
}

function stepOf(node: FormNode, word: Word, joint: string, isPrefix: boolean): FormNode {
  if (isPrefix) node.prefixLengths.add(word.folded.length)
  const steps = isPrefix ? node.byPrefix : node.byWord
  const isCaseSensitive = word.written !== word.folded
  const key = isCaseSensitive
    ? `^${word.written}`
    : isPrefix
      ? word.folded
      : singularOf(word.folded)
  const known = steps.get(joint + key)
  if (known) return known
  const created = createNode()
  steps.set(joint + key, created)
  return created
}
