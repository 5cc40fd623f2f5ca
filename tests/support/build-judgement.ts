import { BEARINGS, type Judgement } from '../../src/answer/judge/judge.ts'

/** A judgement of the given chances; what is left to 1 is shared by the other bearings. */
export function buildJudgement(chances: Partial<Judgement>): Judgement {
  const given = Object.values(chances).reduce((sum, chance) => sum + chance, 0)
  const others = BEARINGS.length - Object.keys(chances).length
  const rest = others === 0 ? 0 : (1 - given) / others
  return Object.fromEntries(
    BEARINGS.map((bearing) => [bearing, chances[bearing] ?? rest]),
  ) as unknown as Judgement
}
