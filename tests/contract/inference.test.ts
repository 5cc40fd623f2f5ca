import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Inference } from '../../src/inference/inference.ts'
import { createLocalInference } from '../../src/inference/local-inference.ts'
import type { ModelFiles } from '../../src/inference/model-files.ts'
import { locateModel } from '../../src/inference/model-location.ts'
import { createWorkerInference } from '../../src/inference/worker-inference.ts'
import { BUNDLED_JUDGE } from '../support/bundled-judge.ts'
import { BUNDLED_MODEL } from '../support/bundled-model.ts'
import { makeTempFolder } from '../support/make-temp-folder.ts'

const STATEMENTS = ['Staff use MFA.', 'Visitors are escorted.', 'Backups run every night.']

describe.each([
  ['in the thread of the caller', createLocalInference],
  ['in threads of its own', createWorkerInference],
])('running models %s', (_, create) => {
  const open: Inference[] = []
  const openInference = () => {
    const inference = create()
    open.push(inference)
    return inference
  }
  afterEach(async () => {
    for (const inference of open.splice(0)) await inference.close()
  })

  it('comes to the numbers that the thread of the caller comes to', async () => {
    const inference = openInference()
    const here = createLocalInference()
    const embedding = { files: embedder(), texts: STATEMENTS, pooling: 'mean' } as const
    expect(await inference.embed(embedding)).toEqual(await here.embed(embedding))
    expect(await inference.readPairs(pairs())).toEqual(await here.readPairs(pairs()))
  })

  it('answers calls that come together, each with its own', async () => {
    const inference = openInference()
    const texts = Array.from({ length: 40 }, (_, index) => `Control ${index} is in place.`)
    const together = await Promise.all(
      texts.map((text) => inference.embed({ files: embedder(), texts: [text], pooling: 'mean' })),
    )
    const batch = await inference.embed({ files: embedder(), texts, pooling: 'mean' })
    expect(together.flat()).toEqual(batch)
  })

  it('fails where a model is damaged, and answers once it is whole', async () => {
    const model = join(makeTempFolder(), 'model')
    cpSync(BUNDLED_MODEL, model, { recursive: true })
    const weights = join(model, 'onnx', 'model_quantized.onnx')
    writeFileSync(weights, 'not a model')
    const inference = openInference()
    const task = { files: embedder(model), texts: STATEMENTS, pooling: 'mean' } as const
    await expect(inference.embed(task)).rejects.toThrow()
    rmSync(weights)
    cpSync(join(BUNDLED_MODEL, 'onnx', 'model_quantized.onnx'), weights)
    expect(await inference.embed(task)).toHaveLength(STATEMENTS.length)
  })
})

function embedder(model = BUNDLED_MODEL): ModelFiles {
  return filesOf(model, ['model'])
}

function pairs() {
  return {
    files: filesOf(BUNDLED_JUDGE, ['reader', 'judge']),
    question: 'Is MFA used?',
    statements: STATEMENTS,
    questionTokens: 64,
    statementTokens: 80,
  }
}

function filesOf(model: string, networks: readonly string[]): ModelFiles {
  const found = locateModel(model, { networks, usage: '', threads: 1 }).findFiles()
  if ('missing' in found) throw new Error(`there is no ${found.missing}`)
  return found.files
}
