import { IconCircleCheck, IconEye, IconFileText } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Source } from '../../../domain/source.ts'
import { DisclosureTag } from '../../components/DisclosureTag.tsx'
import { Tag } from '../../components/Tag.tsx'
import { Timestamp } from '../../components/Timestamp.tsx'
import { RemoveSource } from './RemoveSource.tsx'
import classes from './SourceTable.module.css'

/** The sources with what they state and who brought them. */
export function SourceTable({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col" className={classes.number}>
              Facts
            </th>
            <th scope="col">Trust</th>
            <th scope="col">May go to</th>
            <th scope="col">Stated date</th>
            <th scope="col">Imported</th>
            <th scope="col">
              <span className="cs-visually-hidden">Deeds</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <td>
                <Link href={`/sources/${source.id}`} className={classes.link}>
                  <IconFileText size={17} stroke={1.6} aria-hidden />
                  <span>
                    <span className={classes.name}>{source.name}</span>
                    {source.title !== null && <span className={classes.title}>{source.title}</span>}
                  </span>
                </Link>
              </td>
              <td className={classes.number}>{source.factCount}</td>
              <td>
                {source.trust === 'trusted' ? (
                  <Tag tone="good" icon={IconCircleCheck}>
                    Trusted
                  </Tag>
                ) : (
                  <Tag tone="warn" icon={IconEye}>
                    For review
                  </Tag>
                )}
              </td>
              <td>
                <DisclosureTag disclosure={source.disclosure} />
              </td>
              <td className={classes.quiet}>{source.statedDate ?? 'Not stated'}</td>
              <td className={classes.quiet}>
                <Timestamp at={source.importedAt} show="day" /> by {source.importedBy}
              </td>
              <td className={classes.deeds}>
                <RemoveSource source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
