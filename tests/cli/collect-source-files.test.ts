import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AmbiguousSourceNameError } from '../../src/cli/ambiguous-source-name-error.ts'
import { collectSourceFiles } from '../../src/cli/collect-source-files.ts'
import { FileNotReadableError } from '../../src/cli/file-not-readable-error.ts'
import { FolderWithoutSourcesError } from '../../src/cli/folder-without-sources-error.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'

describe('collectSourceFiles', () => {
  it('names the files of a folder by their path in it, in order', async () => {
    const folder = folderWith('trust.html', 'policies/access.md', 'policies/old/backup.TXT')
    const { files } = await collectSourceFiles([folder])
    expect(files.map(({ name }) => name)).toEqual([
      'policies/access.md',
      'policies/old/backup.TXT',
      'trust.html',
    ])
  })

  it('gives a name one spelling, however the system spells its accents', async () => {
    const decomposed = 'Pru\u0308fung.md'
    const folder = folderWith(decomposed)
    for (const path of [folder, join(folder, decomposed)]) {
      const { files } = await collectSourceFiles([path])
      expect(files.map(({ name }) => name)).toEqual(['Pr\u00fcfung.md'])
    }
  })

  it('names a single file by its base name', async () => {
    const folder = folderWith('policies/access.md')
    const { files } = await collectSourceFiles([join(folder, 'policies', 'access.md')])
    expect(files.map(({ name }) => name)).toEqual(['access.md'])
  })

  it('lists what it does not read, and passes over hidden files', async () => {
    const folder = folderWith('trust.html', 'logo.png', '.git/notes.md', '.hidden.md')
    const { files, unsupported } = await collectSourceFiles([folder])
    expect(files).toHaveLength(1)
    expect(unsupported).toEqual([join(folder, 'logo.png')])
  })

  it('reads files that links point to, and passes over links that lead nowhere', async () => {
    const folder = folderWith('trust.html', 'policies/access.md')
    symlinkSync(join(folder, 'trust.html'), join(folder, 'policies', 'linked.html'))
    symlinkSync(join(folder, 'gone.md'), join(folder, 'policies', 'broken.md'))
    const { files } = await collectSourceFiles([join(folder, 'policies')])
    expect(files.map(({ name }) => name)).toEqual(['access.md', 'linked.html'])
  })

  it('takes a file that is named twice once', async () => {
    const folder = folderWith('trust.html')
    const { files } = await collectSourceFiles([folder, join(folder, 'trust.html')])
    expect(files).toHaveLength(1)
  })

  it('refuses a folder that holds nothing readable', async () => {
    const folder = folderWith('logo.png')
    await expect(collectSourceFiles([folder])).rejects.toThrow(FolderWithoutSourcesError)
  })

  it('refuses a path that is not there', async () => {
    const folder = folderWith()
    await expect(collectSourceFiles([join(folder, 'gone.md')])).rejects.toThrow(
      FileNotReadableError,
    )
  })

  it('refuses two files that would be one source', async () => {
    const folder = folderWith('a/trust.html', 'b/trust.html')
    const paths = [join(folder, 'a'), join(folder, 'b')]
    await expect(collectSourceFiles(paths)).rejects.toThrow(AmbiguousSourceNameError)
  })
})

function folderWith(...names: readonly string[]): string {
  const folder = makeTempFolder()
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), 'Backups are encrypted.\n')
  }
  return folder
}
