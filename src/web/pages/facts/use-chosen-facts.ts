import { useState } from 'react'
import type { Fact } from '../../../domain/fact.ts'
import type { FactChange } from '../../../domain/fact-change.ts'
import { useFactDeeds } from '../../components/use-fact-deeds.ts'
import { useVerifyFacts } from '../../components/use-verify-facts.ts'

type FactDialog = 'correct' | 'retire' | 'merge'

/** The chosen facts and what can be done with them; a deed that is done unticks them. */
export function useChosenFacts(facts: readonly Fact[], onDone: () => void) {
  const [dialog, setDialog] = useState<FactDialog | null>(null)
  const verify = useVerifyFacts()
  const deeds = { ...useFactDeeds(), verify }
  const factIds = facts.map(({ id }) => id)
  const isOut = (fact: Fact) => fact.retirement !== null || fact.mergedInto !== null
  const outOfUse = facts.filter(isOut)
  const waiting = facts.filter((fact) => fact.verification === null && !isOut(fact))
  const done = {
    onSuccess: () => {
      setDialog(null)
      onDone()
    },
  }
  const idsOf = (some: readonly Fact[]) => some.map(({ id }) => id)
  return {
    facts,
    waiting,
    outOfUse,
    deeds,
    dialog,
    close: () => setDialog(null),
    /** A dialog opens where it has something to be about. */
    open: (wanted: FactDialog) => {
      if (facts.length >= (wanted === 'merge' ? 2 : 1)) setDialog(wanted)
    },
    verify: () => {
      if (waiting.length > 0) verify.mutate(idsOf(waiting), done)
    },
    restore: () => {
      if (outOfUse.length > 0) deeds.restore.mutate(idsOf(outOfUse), done)
    },
    correct: (change: FactChange, reviewBy: string | null) =>
      deeds.classify.mutate({ factIds, change, reviewBy }, done),
    retire: (reason: string) => deeds.retire.mutate({ factIds, reason }, done),
    merge: (keptId: string) => {
      const mergedIds = factIds.filter((id) => id !== keptId)
      deeds.merge.mutate({ keptId, mergedIds }, done)
    },
  }
}

export type ChosenFacts = ReturnType<typeof useChosenFacts>
