import type { Progress } from './progress.ts'

/** Fewer are made findable before anybody could read that they are. */
const WORTH_TELLING = 500

/** Tells the person at the terminal how far new facts are made findable, where that takes a while. */
export function announceIndexing(
  progress: Pick<Progress, 'start' | 'reach' | 'finish'>,
): (indexing: { readonly done: number; readonly total: number }) => void {
  let isUnderWay = false
  return ({ done, total }) => {
    if (total < WORTH_TELLING) return
    if (!isUnderWay) progress.start('Indexing facts', total)
    isUnderWay = done < total
    progress.reach(done)
    if (!isUnderWay) progress.finish(`Indexed ${total} facts.`)
  }
}
