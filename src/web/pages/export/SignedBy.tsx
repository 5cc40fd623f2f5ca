import type { FillReport } from '../../../domain/fill-report.ts'
import { countOf } from '../../components/count-of.ts'
import { Initials } from '../../components/Initials.tsx'
import classes from './SignedBy.module.css'

/** Who signed what leaves, each with how many answers. */
export function SignedBy({ written }: Pick<FillReport, 'written'>) {
  const signers = countSigners(written)
  if (signers.length === 0) return null
  return (
    <div className={classes.line}>
      <span className={classes.label}>Signed by</span>
      {signers.map(([name, count]) => (
        <span key={name} className={classes.signer}>
          <Initials name={name} size="small" />
          <b>{name}</b>
          <span className={classes.label}>{countOf(count, 'answer')}</span>
        </span>
      ))}
    </div>
  )
}

function countSigners(
  written: FillReport['written'],
): readonly (readonly [name: string, answers: number])[] {
  const places = new Map<string, Set<string>>()
  for (const { sheet, row, signed } of written) {
    if (signed === undefined) continue
    const ofSigner = places.get(signed.by) ?? new Set()
    places.set(signed.by, ofSigner.add(JSON.stringify([sheet, row])))
  }
  return [...places].map(([name, { size }]) => [name, size] as const).sort(([, a], [, b]) => b - a)
}
