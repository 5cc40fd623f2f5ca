import { expect, it } from 'vitest'
import type { Answer } from '../../../src/domain/answer.ts'
import { auditActionSchema } from '../../../src/domain/audit-event.ts'
import {
  addCsv,
  draftAll,
  importMarkdown,
  openTestWorkspace,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

it('tells every deed once, in order, with the time of the deed', async () => {
  let seconds = 0
  const workspace = await openTestWorkspace({
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)),
  })
  await importMarkdown(workspace, TRUST_PAGE)
  const review = await importMarkdown(workspace, '# Keys\n\nKeys are rotated every year.\n', {
    name: 'keys.md',
    trust: 'review',
  })
  await workspace.verifyFacts(review.added, 'Vera Voucher')
  await workspace.verifyFacts(review.added, 'Too Late')
  const other = await importMarkdown(workspace, '# Keys\n\nKeys are rotated every month.\n', {
    name: 'old-keys.md',
  })
  const { conflicts } = await workspace.readAgreement()
  const conflictId = conflicts[0]?.id as string
  await workspace.decideConflict(conflictId, { keptId: null, note: '' }, 'Carla')
  await workspace.reopenConflict(conflictId, 'Carla')
  await workspace.reviewFacts(review.added, undefined, 'Rex')
  await workspace.removeSource(other.source.id, 'Ada Verifier')
  const gap = { question: 'Do you hold insurance?', statement: 'We hold cyber insurance.' }
  const { source } = await workspace.answerGap(gap, 'Gail')
  await workspace.removeSource(source.id, 'Ada Verifier')
  const questionnaire = await addCsv(workspace)
  await draftAll(workspace, questionnaire.id)
  const [first, second] = (await workspace.listAnswers(questionnaire.id)) as [Answer, Answer]
  await workspace.assignAnswers([first.id, second.id], 'Grace Signer', 'Ada Verifier')
  await workspace.assignAnswers([second.id], 'Grace Signer', 'Ada Verifier')
  const { id: commentId } = await workspace.addComment({ answerId: first.id, text: 'Hm.' }, 'Tom')
  await workspace.removeComment(commentId, 'Tom')
  const rejected = await workspace.rejectAnswer(seen(second), 'Vague', 'Grace Signer')
  await workspace.undoDeeds([seen(rejected)], 'Grace Signer')
  const approved = await workspace.approveAnswer(seen(first), 'Grace Signer')
  const [entry] = await workspace.listLibrary()
  await workspace.changeLibraryAnswer(entry?.id as string, { owner: 'Olga' }, 'Lib')
  const edited = await workspace.editAnswer(seen(approved), { answer: 'Yes.' }, 'Ed Editor')
  const again = await workspace.approveAnswer(seen(edited), 'Grace Signer')
  await workspace.reopenAnswer(seen(again), 'Grace Signer')
  await workspace.exportQuestionnaire(questionnaire.id, 'Grace Signer')
  const [seenFact] = (await workspace.listFacts({ search: 'AES', limit: 1, offset: 0 })).facts
  const keyFact = review.added[0] as string
  const cited = edited.draft?.citations[0]?.factId as string
  await workspace.mergeFacts({ keptId: seenFact?.id as string, mergedIds: [keyFact] }, 'Mona')
  await workspace.restoreFacts([keyFact], 'Mona')
  await workspace.classifyFacts([keyFact], { status: 'planned' }, 'Cleo')
  await workspace.classifyFacts([keyFact], { status: 'planned' }, 'Cleo again')
  const last = (await workspace.listAnswers(questionnaire.id))[0] as Answer
  await workspace.approveAnswer(seen(last), 'Grace Signer')
  const file = await workspace.exportQuestionnaire(questionnaire.id, 'Grace Signer')
  const sending = { to: 'Pellworm', sentOn: '2026-01-01', note: '' }
  const sent = await workspace.recordSending(file.id, sending, 'Sue Settler')
  await workspace.withdrawSending(sent.id, 'Sue Settler')
  await workspace.retireFacts([cited], 'No longer so', 'Rita Retirer')
  const [affected] = await workspace.listAffectedAnswers({ state: 'open' })
  await workspace.settleAffected([affected?.id as string], 'Told them', 'Sue Settler')
  await workspace.discloseSource(review.source.id, 'public', 'Dora')
  await workspace.changeQuestionnaire(questionnaire.id, { customer: 'Pellworm' }, 'Dora')
  const plan = { owner: 'Olga', isFinished: true }
  await workspace.changeQuestionnaire(questionnaire.id, plan, 'Dora')
  await workspace.changeQuestionnaire(questionnaire.id, { isFinished: false }, 'Olga')
  const { mapping } = await workspace.getMapping(questionnaire.id)
  const deed = { by: 'Mary Mapper', dropSigned: false }
  await workspace.saveMapping(questionnaire.id, mapping, { ...deed, revision: 0 })
  await workspace.resetMapping(questionnaire.id, { ...deed, revision: 1 })
  await workspace.removeSource(review.source.id, 'Ada Verifier')
  await workspace.removeQuestionnaire(questionnaire.id, 'Ada Verifier')

  const { events } = await workspace.listAuditEvents({ limit: 100, offset: 0 })
  const trail = events.toReversed()
  expect(trail.map(({ action, by }) => `${action} by ${by}`)).toEqual([
    'source.imported by Ada Verifier',
    'source.imported by Ada Verifier',
    'fact.verified by Vera Voucher',
    'source.imported by Ada Verifier',
    'conflict.decided by Carla',
    'conflict.reopened by Carla',
    'fact.reviewed by Rex',
    'source.removed by Ada Verifier',
    'source.imported by Gail',
    'gap.answered by Gail',
    'source.removed by Ada Verifier',
    'questionnaire.uploaded by Ada Verifier',
    'drafting.started by Ada Verifier',
    'drafting.finished by Ada Verifier',
    'answer.assigned by Ada Verifier',
    'answer.assigned by Ada Verifier',
    'comment.added by Tom',
    'comment.removed by Tom',
    'answer.rejected by Grace Signer',
    'answer.undone by Grace Signer',
    'answer.approved by Grace Signer',
    'library.added by Grace Signer',
    'library.changed by Lib',
    'answer.edited by Ed Editor',
    'approval.voided by Ed Editor',
    'library.removed by Ed Editor',
    'answer.approved by Grace Signer',
    'library.added by Grace Signer',
    'answer.reopened by Grace Signer',
    'approval.voided by Grace Signer',
    'library.removed by Grace Signer',
    'questionnaire.exported by Grace Signer',
    'fact.merged by Mona',
    'fact.restored by Mona',
    'fact.classified by Cleo',
    'answer.approved by Grace Signer',
    'library.added by Grace Signer',
    'questionnaire.exported by Grace Signer',
    'questionnaire.sent by Sue Settler',
    'questionnaire.unsent by Sue Settler',
    'fact.retired by Rita Retirer',
    'approval.voided by Rita Retirer',
    'library.removed by Rita Retirer',
    'sent-answer.affected by Rita Retirer',
    'sent-answer.settled by Sue Settler',
    'source.disclosed by Dora',
    'questionnaire.addressed by Dora',
    'questionnaire.planned by Dora',
    'questionnaire.finished by Dora',
    'questionnaire.resumed by Olga',
    'mapping.saved by Mary Mapper',
    'mapping.reset by Mary Mapper',
    'source.removed by Ada Verifier',
    'questionnaire.removed by Ada Verifier',
  ])
  // Only a run with a language model uses one; drafting with a model has tests of its own.
  const possible = auditActionSchema.options.filter((action) => action !== 'language-model.used')
  expect(new Set(trail.map(({ action }) => action))).toEqual(new Set(possible))
  const times = trail.map(({ at }) => at)
  expect(times).toEqual(times.toSorted())
})
