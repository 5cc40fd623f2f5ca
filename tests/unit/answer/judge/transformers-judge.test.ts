import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createTransformersJudge } from '../../../../src/answer/judge/transformers-judge.ts'
import { BUNDLED_JUDGE } from '../../../support/bundled-judge.ts'
import { makeTempFolder } from '../../../support/make-temp-folder.ts'

/** 8-bit sums are exact; what is left is the rounding of one runtime's build against another's. */
const TOLERANCE = 0.02

interface ReferenceJudgement {
  readonly question: string
  readonly statement: string
  readonly probabilities: readonly number[]
}

describe('the judge of a model directory', () => {
  it('comes to the chances that training computed', async () => {
    const references: readonly ReferenceJudgement[] = JSON.parse(
      readFileSync(join(BUNDLED_JUDGE, 'reference-judgements.json'), 'utf8'),
    )
    const judge = createTransformersJudge({ model: BUNDLED_JUDGE })
    expect(references.length).toBeGreaterThan(3)
    for (const { question, statement, probabilities } of references) {
      const [judgement] = await judge.judge(question, [statement])
      const chances = Object.values(judgement ?? {})
      expect(chances).toHaveLength(probabilities.length)
      const deviations = probabilities.map((p, i) => Math.abs(p - (chances[i] ?? Number.NaN)))
      expect(Math.max(...deviations), question).toBeLessThan(TOLERANCE)
    }
  })

  it('keeps to itself: no request leaves', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch')
    await createTransformersJudge({ model: BUNDLED_JUDGE }).judge('MFA?', ['Staff use MFA.'])
    expect(fetch).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it.each(['config.json', 'tokenizer.json', 'onnx/judge_quantized.onnx'])(
    'says that %s is missing, and judges once it is there',
    async (file) => {
      const model = copyModel()
      rmSync(join(model, file))
      const judge = createTransformersJudge({ model })
      await expect(judge.judge('MFA?', ['Staff use MFA.'])).rejects.toMatchObject({
        code: 'JUDGE_MODEL_UNAVAILABLE',
        message: expect.stringContaining(file),
      })
      cpSync(join(BUNDLED_JUDGE, file), join(model, file))
      expect(await judge.judge('MFA?', ['Staff use MFA.'])).toHaveLength(1)
    },
  )

  it('says that a damaged model is one', async () => {
    const model = copyModel()
    writeFileSync(join(model, 'onnx', 'judge_quantized.onnx'), 'not a model')
    const judge = createTransformersJudge({ model })
    await expect(judge.judge('MFA?', ['Staff use MFA.'])).rejects.toMatchObject({
      code: 'JUDGE_MODEL_UNAVAILABLE',
      cause: expect.anything(),
    })
  })
})

function copyModel(): string {
  const model = join(makeTempFolder(), 'countersign-judge-en')
  cpSync(BUNDLED_JUDGE, model, { recursive: true })
  return model
}
