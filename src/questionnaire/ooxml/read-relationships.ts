import { parseXml } from './parse-xml.ts'
import { resolveTarget, type WorkbookPackage } from './workbook-package.ts'

/** One relationship of a part to another part of the package. */
export interface Relationship {
  readonly id: string
  /** The last segment of the type's URI, such as "worksheet". */
  readonly kind: string
  /** Path of the other part inside the package. */
  readonly target: string
}

/** Reads the relationships of a part; a part without any gives an empty list. */
export function readRelationships(
  workbookPackage: WorkbookPackage,
  sourcePart: string,
): readonly Relationship[] {
  const slash = sourcePart.lastIndexOf('/')
  const path = `${sourcePart.slice(0, slash + 1)}_rels/${sourcePart.slice(slash + 1)}.rels`
  if (!workbookPackage.has(path)) return []
  const { part, xml } = workbookPackage.readXml(path)
  const relationships: Relationship[] = []
  parseXml(
    { fileName: workbookPackage.fileName, part, xml },
    {
      open: (name, { Id, Type, Target, TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External' || !Target) return
        relationships.push({
          id: Id ?? '',
          kind: Type?.split('/').at(-1) ?? '',
          target: resolveTarget(sourcePart, Target),
        })
      },
    },
  )
  return relationships
}
