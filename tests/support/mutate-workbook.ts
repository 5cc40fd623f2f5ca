import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Numbers from a seed, the same on every machine (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** What hostile and broken files put where a number, a reference or a name belongs. */
const ODD_VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1048577',
    '99999999999999999999',
    'NaN',
    '1e308',
    'A1',
    'XFE1',
    'ZZZZ1',
    '$A$0',
  ],
  ...['A1:XFD1048576', 'A:A', '1:1', '#REF!', 'Sheet9!A1', "'", 'INDIRECT(A1)', 'INDIRECT("A1")'],
  ...[
    '../../../etc/passwd',
    '/xl/workbook.xml',
    '&amp;&lt;',
    '\u0000',
    '\ud800',
    '_x0000_',
    'true',
  ],
  ...['s', 'inlineStr', 'array', 'list', 'rId1', 'rId999', 'a'.repeat(5000), '9'.repeat(400)],
]

/** Changes a workbook a little, in one of the ways in which files are broken or made to break readers. */
export function mutateWorkbook(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const [kind, times] = [random(10), 1 + random(4)]
  if (kind === 0) return mutateBytes(bytes, random, times)
  if (kind === 1) return bytes.subarray(0, random(bytes.length))
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  for (let time = 0; time < times; time += 1) {
    const name = names[random(names.length)] ?? ''
    const content = parts[name]
    if (content === undefined) continue
    if (kind === 2) delete parts[name]
    else if (kind === 3) parts[names[random(names.length)] ?? name] = content
    else parts[name] = strToU8(mutateXml(strFromU8(content), kind, random))
  }
  return zipSync(parts, { level: 1 })
}

function mutateBytes(bytes: Uint8Array, random: (below: number) => number, times: number) {
  const copy = bytes.slice()
  for (let time = 0; time < times; time += 1) copy[random(copy.length)] = random(256)
  return copy
}

function mutateXml(xml: string, kind: number, random: (below: number) => number): string {
  const pick = <T>(items: readonly T[]) => items[random(items.length)]
  const odd = pick(ODD_VALUES) ?? ''
  const replace = (match: RegExpMatchArray | undefined, text: string) =>
    match ? xml.slice(0, match.index) + text + xml.slice((match.index ?? 0) + match[0].length) : xml
  switch (kind) {
    case 4:
    case 5: // an attribute's value
      return replace(pick([...xml.matchAll(/(?<==")[^"]*(?=")/g)]), odd)
    case 6: // a text
      return replace(pick([...xml.matchAll(/(?<=>)[^<]+(?=<)/g)]), odd)
    case 7: // an attribute goes
      return replace(pick([...xml.matchAll(/\s[\w:]+="[^"]*"/g)]), '')
    case 8: {
      // an element comes twice, or goes
      const element = pick([...xml.matchAll(/<(\w+)\b[^>]*(?:\/>|>[^<]*<\/\1>)/g)])
      return replace(element, (element?.[0] ?? '').repeat(random(3)))
    }
    default: {
      const at = random(xml.length + 1)
      return xml.slice(0, at) + odd + xml.slice(at + random(20))
    }
  }
}
