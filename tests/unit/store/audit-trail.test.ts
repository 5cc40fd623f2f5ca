import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/store/open-store.ts'
import { makeTempFolder } from '../../support/make-temp-folder.ts'

it.each(['update audit_events set "by" = \'Somebody else\'', 'delete from audit_events'])(
  'the audit trail refuses to be rewritten by: %s',
  async (statement) => {
    const path = join(makeTempFolder(), 'countersign.db')
    const store = await openStore({ path })
    await store.auditEvents.append([
      {
        at: '2026-01-02T08:00:00.000Z',
        by: 'Ada Verifier',
        action: 'source.imported',
        subjectId: 's_1',
        details: {},
      },
    ])
    await store.close()

    const database = new BetterSqlite3(path)
    onTestFinished(() => void database.close())
    expect(() => database.exec(statement)).toThrow('only ever added')
  },
)
