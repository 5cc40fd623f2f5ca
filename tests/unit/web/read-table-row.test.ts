import { describe, expect, it } from 'vitest'
import { readTableRow } from '../../../src/web/pages/review/read-table-row.ts'

describe('readTableRow', () => {
  it('puts each cell under its title and takes the titles out of the section', () => {
    const section = 'Sub-processors › Company | Purpose | Where'
    expect(readTableRow('Halden Cloud | hosting | London', section)).toEqual({
      cells: [
        { column: 'Company', text: 'Halden Cloud' },
        { column: 'Purpose', text: 'hosting' },
        { column: 'Where', text: 'London' },
      ],
      section: 'Sub-processors',
    })
  })

  it('leaves running text and rows of another length as they are', () => {
    expect(readTableRow('Backups are kept for 35 days.', 'Backups')).toBeNull()
    expect(readTableRow('Halden Cloud | hosting', 'Company | Purpose | Where')).toBeNull()
    expect(readTableRow('encrypted | signed', 'Encryption')).toBeNull()
  })
})
