import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { NewerStoreError } from '../../../src/store/newer-store-error.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { StoreInUseError } from '../../../src/store/store-in-use-error.ts'
import { UnreadableStoreError } from '../../../src/store/unreadable-store-error.ts'
import { buildFact } from '../../support/build-fact.ts'
import { buildSource } from '../../support/build-store-rows.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'

const content = { bytes: new Uint8Array([1, 0, 255]), visibleText: 'Text' }

describe('openStore', () => {
  it('keeps what was written for the next opening', async () => {
    const path = join(makeTempFolder(), 'countersign.db')
    const first = await openStore({ path })
    await first.sources.save(buildSource(), content)
    await first.close()

    const second = await openStore({ path })
    onTestFinished(() => second.close())
    expect(await second.sources.list()).toEqual([{ ...buildSource(), factCount: 0 }])
    expect(await second.sources.findContent(buildSource().id)).toEqual(content)
  })

  it('leaves no trace in the file of a source that is removed', async () => {
    const path = join(makeTempFolder(), 'countersign.db')
    const secret = 'The vault code is in the blue folder.'
    const store = await openStore({ path })
    await store.sources.save(buildSource(), {
      bytes: new TextEncoder().encode(secret.repeat(500)),
      visibleText: secret.repeat(500),
    })
    await store.facts.replaceFactsOf(buildSource().id, [buildFact({ text: secret })])
    await store.sources.remove(buildSource().id)
    await store.close()
    expect(readFileSync(path).includes('blue folder')).toBe(false)
  })

  it('refuses a database that is open already', async () => {
    const path = join(makeTempFolder(), 'countersign.db')
    const store = await openStore({ path })
    onTestFinished(() => store.close())
    await expect(openStore({ path })).rejects.toThrow(StoreInUseError)
  })

  it('refuses a database that a later release has written, and leaves it alone', async () => {
    const path = join(makeTempFolder(), 'countersign.db')
    await (await openStore({ path })).close()
    const database = new BetterSqlite3(path)
    database.exec(`insert into schema_migrations values (99, 'from the future', '2030-01-01')`)
    database.close()

    await expect(openStore({ path })).rejects.toThrow(NewerStoreError)
    await expect(openStore({ path })).rejects.toThrow(/schema 99.*up to \d+/)
  })

  it('refuses a file that is no database, and leaves it alone', async () => {
    const path = join(makeTempFolder(), 'countersign.db')
    const text = 'Not a database at all, but long enough to be looked at. '.repeat(40)
    writeFileSync(path, text)
    await expect(openStore({ path })).rejects.toThrow(UnreadableStoreError)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('says so when the folder is not there', async () => {
    const path = join(makeTempFolder(), 'nowhere', 'countersign.db')
    await expect(openStore({ path })).rejects.toThrow(UnreadableStoreError)
  })
})

describe('transaction', () => {
  it('writes nothing of a work that fails', async () => {
    const store = await openStore({ path: ':memory:' })
    onTestFinished(() => store.close())
    const work = store.transaction(async ({ sources }) => {
      await sources.save(buildSource(), content)
      throw new RangeError('halfway')
    })
    await expect(work).rejects.toThrow('halfway')
    expect(await store.sources.count()).toBe(0)
  })

  it('keeps others waiting until it is done', async () => {
    const store = await openStore({ path: ':memory:' })
    onTestFinished(() => store.close())
    const work = store.transaction(async ({ sources }) => {
      await sources.save(buildSource(), content)
      await new Promise((resolve) => setTimeout(resolve, 20))
      await sources.save(buildSource({ id: 's_2', name: 'policy.md' }), content)
    })
    expect(await store.sources.count()).toBe(2)
    await work
  })
})
