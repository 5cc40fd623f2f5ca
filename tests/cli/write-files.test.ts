import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { OutputNotWritableError } from '../../src/cli/output-not-writable-error.ts'
import { writeFiles } from '../../src/cli/write-files.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'

it('writes each file whole and leaves nothing beside it', () => {
  const folder = makeTempFolder()
  const path = join(folder, 'drafts.json')
  writeFileSync(path, 'an older and longer version')
  writeFiles([{ path, content: 'new' }])
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['drafts.json'])
})

it('writes none of them where one can not be written', () => {
  const folder = makeTempFolder()
  const first = join(folder, 'filled.xlsx')
  const second = join(folder, 'missing', 'drafts.json')
  const write = () =>
    writeFiles([
      { path: first, content: 'a' },
      { path: second, content: 'b' },
    ])
  expect(write).toThrow(OutputNotWritableError)
  expect(write).toThrow(second)
  expect(readdirSync(folder)).toEqual([])
})

it('leaves no temporary file where a folder stands in the way', () => {
  const folder = makeTempFolder()
  const path = join(folder, 'filled.xlsx')
  mkdirSync(path)
  expect(() => writeFiles([{ path, content: 'a' }])).toThrow(OutputNotWritableError)
  expect(readdirSync(folder)).toEqual(['filled.xlsx'])
})

it('says that the disk is full, where it is', () => {
  const cause = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  expect(new OutputNotWritableError('filled.xlsx', { cause }).message).toContain('disk is full')
})
