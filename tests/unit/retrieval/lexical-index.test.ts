import { describe, expect, it } from 'vitest'
import { createLexicalIndex } from '../../../src/retrieval/lexical-index.ts'
import { buildFact } from '../../support/build-fact.ts'

const backups = buildFact({ headingPath: ['Backups'], text: 'Snapshots are taken each night.' })
const login = buildFact({ headingPath: ['Access'], text: 'Staff confirm each login by 2FA.' })
const offices = buildFact({ headingPath: ['Offices'], text: 'Visitors sign in at the desk.' })

describe('the lexical index', () => {
  it('finds a fact by another form of its words', () => {
    const index = indexOf([backups, login, offices])
    expect(index.search('Is there a nightly snapshot?', 5)[0]?.id).toBe(backups.id)
  })

  it('finds a fact by the title above it', () => {
    const index = indexOf([login, offices, backups])
    expect(index.search('Which offices are there?', 5)[0]?.id).toBe(offices.id)
  })

  it('finds a fact that names the same concept in other words', () => {
    const index = indexOf([backups, offices, login])
    const hits = index.search('Is multi-factor authentication enforced?', 5)
    expect(hits[0]?.id).toBe(login.id)
  })

  it('gives no hits where no term is shared', () => {
    expect(indexOf([backups, offices]).search('Do you hold cyber insurance?', 5)).toEqual([])
    expect(indexOf([backups]).search('', 5)).toEqual([])
  })

  it('orders equal hits by id', () => {
    const twins = ['b.md', 'a.md', 'c.md'].map((sourceName) =>
      buildFact({ sourceName, text: 'Logs are kept for a year.' }),
    )
    const ids = indexOf(twins)
      .search('How long are logs kept?', 5)
      .map(({ id }) => id)
    expect(ids).toEqual(twins.map(({ id }) => id).sort())
  })

  it('answers after changes as if it had been built from the facts that are left', () => {
    const index = indexOf([backups, login])
    index.replaceFacts([login, offices])
    const fresh = indexOf([login, offices])
    for (const question of ['snapshots', 'login desk', 'visitors and staff']) {
      expect(index.search(question, 5)).toEqual(fresh.search(question, 5))
    }
  })
})

function indexOf(facts: Parameters<ReturnType<typeof createLexicalIndex>['replaceFacts']>[0]) {
  const index = createLexicalIndex()
  index.replaceFacts(facts)
  return index
}
