import type { Judge, Judgement } from '../../src/answer/judge/judge.ts'

/** A judge without a model: what shares a third of the question's longer words affirms it. */
export class WordJudge implements Judge {
  async judge(question: string, statements: readonly string[]): Promise<readonly Judgement[]> {
    const asked = longWords(question)
    return statements.map((statement) => {
      const told = new Set(longWords(statement))
      const shared = asked.filter((word) => told.has(word)).length / Math.max(1, asked.length)
      const affirms = shared > 1 / 3 ? 0.9 : 0.1
      return {
        affirms,
        denies: 0,
        limits: 0,
        planned: 0,
        informs: 0,
        vendor: 0,
        'other-audience': 0,
        silent: 1 - affirms,
      }
    })
  }
}

function longWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{5,}/g) ?? []
}
