import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { LiveEvent } from '../../../src/workspace/live-feed.ts'
import {
  importMarkdown,
  openDraftedWorkspace,
  PERSON,
  seen,
  TRUST_PAGE,
} from '../../support/open-test-workspace.ts'

describe('assigning', () => {
  it('makes answers somebody’s, says so in the trail, and leaves revisions and signatures alone', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const [first, second] = answers
    if (!first || !second) throw new TypeError('too few answers')
    const signed = await workspace.approveAnswer(seen(first), PERSON)
    await workspace.assignAnswers([first.id, second.id], ' Bo Writer ', PERSON)
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after.map(({ assignee }) => assignee)).toEqual(['Bo Writer', 'Bo Writer', null])
    expect(after[0]).toEqual({ ...signed, assignee: 'Bo Writer' })

    // Whoever saw it before can still edit it, and it stays whose it is.
    const edited = await workspace.editAnswer(
      seen(second),
      { answer: 'Yes, for all.' },
      'Bo Writer',
    )
    expect(edited.assignee).toBe('Bo Writer')
    expect((await workspace.getAnswer(second.id)).assignee).toBe('Bo Writer')

    await workspace.assignAnswers([first.id, second.id], null, PERSON)
    await workspace.assignAnswers([first.id], null, PERSON)
    const { events } = await workspace.listAuditEvents({
      subjectId: first.id,
      limit: 10,
      offset: 0,
    })
    const told = events.filter(({ action }) => action === 'answer.assigned')
    expect(told.map(({ details }) => [details['before'], details['assignee']])).toEqual([
      ['Bo Writer', null],
      [null, 'Bo Writer'],
    ])
  })

  it('assigns all or none', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const ids = [answers[0]?.id ?? '', 'a_gone']
    await expect(workspace.assignAnswers(ids, 'Bo Writer', PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const after = await workspace.listAnswers(questionnaire.id)
    expect(after.map(({ assignee }) => assignee)).toEqual([null, null, null])
  })
})

describe('a comment', () => {
  it('calls the people whom it names, until they have read it', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const answerId = answers[0]?.id ?? ''
    await workspace.assignAnswers([answerId], 'Bo Writer', PERSON)
    const text = `Is that so, @bo writer? @${PERSON} wonders; @Nobody Known doesn’t.`
    const comment = await workspace.addComment({ answerId, text }, PERSON)
    expect(comment).toMatchObject({ by: PERSON, text, mentions: ['Bo Writer'] })
    expect(await workspace.listComments(questionnaire.id)).toEqual([comment])

    const query = { person: 'Bo Writer', isUnread: true, limit: 10 }
    const [mention] = await workspace.listMentions(query)
    expect(mention).toMatchObject({ comment, fileName: 'customer.csv', question: { row: 2 } })
    expect(await workspace.listMentions({ ...query, person: PERSON })).toEqual([])

    await workspace.readMentions([comment.id], 'Cleo Other')
    expect(await workspace.listMentions(query)).toHaveLength(1)
    await workspace.readMentions([comment.id], 'Bo Writer')
    expect(await workspace.listMentions(query)).toEqual([])
    const [read] = await workspace.listMentions({ ...query, isUnread: false })
    expect(read?.readAt).not.toBeNull()
  })

  it('can call somebody who is here and has done nothing yet', async () => {
    const { workspace, answers } = await openDraftedWorkspace()
    workspace.live.enter('Dee Newcomer')
    const answerId = answers[0]?.id ?? ''
    const { mentions } = await workspace.addComment({ answerId, text: '@Dee Newcomer?' }, PERSON)
    expect(mentions).toEqual(['Dee Newcomer'])
    const people = await workspace.listPeople()
    expect(people.map(({ name, isHere }) => [name, isHere])).toEqual([
      ['Dee Newcomer', true],
      [PERSON, false],
    ])
  })

  it('is taken back by whoever wrote it, words, calls and all, and by nobody else', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const answerId = answers[0]?.id ?? ''
    workspace.live.enter('Bo Writer')
    const text = 'The password is swordfish, @Bo Writer.'
    const { id } = await workspace.addComment({ answerId, text }, PERSON)
    await expect(workspace.removeComment(id, 'Bo Writer')).rejects.toMatchObject({
      code: 'COMMENT_OF_ANOTHER',
    })
    await workspace.removeComment(id, PERSON)
    expect(await workspace.listComments(questionnaire.id)).toEqual([])
    const query = { person: 'Bo Writer', isUnread: false, limit: 10 }
    expect(await workspace.listMentions(query)).toEqual([])
    const { events } = await workspace.listAuditEvents({ limit: 50, offset: 0 })
    expect(JSON.stringify(events)).not.toContain('swordfish')
    expect(events[0]).toMatchObject({ action: 'comment.removed', subjectId: answerId })
  })

  it('leaves neither with the filled file nor with the evidence pack', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    for (const { id } of answers) {
      await workspace.addComment({ answerId: id, text: 'Between us: zanzibar.' }, PERSON)
    }
    const { id } = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const { bytes } = await workspace.getExportFile(id)
    const filled = new TextDecoder().decode(bytes)
    expect(filled).toContain('35 days')
    expect(filled).not.toContain('zanzibar')
    const pack = await workspace.evidencePack(questionnaire.id)
    const parts = Object.values(unzipSync(pack.bytes)).map((part) => strFromU8(part))
    expect(parts.join()).toContain('35 days')
    expect(parts.join()).not.toContain('zanzibar')
  })
})

describe('the live feed', () => {
  it('tells of each deed what it changed and who did it, and no content', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    const told: LiveEvent[] = []
    const stop = workspace.live.watch((event) => told.push(event))
    const [first, second] = answers
    if (!first || !second) throw new TypeError('too few answers')
    await workspace.approveAnswers([first, second].map(seen), 'Bo Writer')
    expect(told).toEqual([
      {
        kind: 'changes',
        changes: expect.arrayContaining([
          {
            action: 'answer.approved',
            by: 'Bo Writer',
            at: expect.any(String),
            questionnaireId: questionnaire.id,
            subjectIds: [first.id, second.id],
          },
        ]),
      },
    ])
    expect(JSON.stringify(told)).not.toContain('AES')
    stop()
    await workspace.assignAnswers([first.id], 'Bo Writer', PERSON)
    expect(told).toHaveLength(1)
  })

  it('tells nothing of a deed that failed', async () => {
    const { workspace, answers } = await openDraftedWorkspace()
    const told: LiveEvent[] = []
    workspace.live.watch((event) => told.push(event))
    const stale = answers
      .map(seen)
      .map((each, row) => ({ ...each, revision: row === 2 ? 99 : each.revision }))
    await expect(workspace.approveAnswers(stale, PERSON)).rejects.toMatchObject({
      code: 'STALE_REVISION',
    })
    expect(told).toEqual([])
  })

  it('tells who is here and what they look at, until they go', async () => {
    const { workspace } = await openDraftedWorkspace()
    const told: LiveEvent[] = []
    workspace.live.watch((event) => told.push(event))
    const visitId = workspace.live.enter('Bo Writer')
    const place = { questionnaireId: 'q_1', answerId: 'a_1' }
    workspace.live.lookAt(visitId, place)
    workspace.live.leave(visitId)
    const here = { visitId, name: 'Bo Writer' }
    expect(told).toEqual([
      { kind: 'presence', present: [{ ...here, questionnaireId: null, answerId: null }] },
      { kind: 'presence', present: [{ ...here, ...place }] },
      { kind: 'presence', present: [] },
    ])
    expect(() => workspace.live.lookAt(visitId, place)).toThrow('There is no visit')
  })
})

describe('a sent record', () => {
  it('stands with its export, in the evidence pack and in the trail with the file’s digest', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    const file = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    expect(file.report.written[0]).toMatchObject({
      questionId: 'Q-1',
      signed: { by: PERSON, at: expect.any(String) },
    })
    const sending = { to: 'Jo Buyer, Northwind', sentOn: '2026-05-31', note: 'By their portal.' }
    const record = await workspace.recordSending(file.id, sending, 'Bo Writer')
    expect(record).toMatchObject({ ...sending, exportId: file.id, by: 'Bo Writer' })
    const [listed] = await workspace.listExports(questionnaire.id)
    expect(listed?.sent).toEqual([record])
    const { events } = await workspace.listAuditEvents({ limit: 1, offset: 0 })
    expect(events[0]).toMatchObject({
      action: 'questionnaire.sent',
      by: 'Bo Writer',
      subjectId: questionnaire.id,
      details: { ...sending, contentHash: file.contentHash, fileName: file.fileName },
    })
    const parts = Object.values(unzipSync((await workspace.evidencePack(questionnaire.id)).bytes))
    expect(parts.map((part) => strFromU8(part)).join()).toContain('Jo Buyer, Northwind')

    await workspace.withdrawSending(record.id, PERSON)
    expect((await workspace.listExports(questionnaire.id))[0]?.sent).toEqual([])
    await expect(workspace.withdrawSending(record.id, PERSON)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('tells of a sent answer that rests on what changed who has it', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    const file = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    await importMarkdown(workspace, TRUST_PAGE.replace('35 days', '7 days'))
    const sentTo = async () =>
      (await workspace.listAffectedAnswers({ state: 'open' })).map(({ sent }) => sent?.sentTo)
    expect(await sentTo()).toEqual([[]])
    const to = { to: 'Northwind', sentOn: '2026-05-31' }
    await workspace.recordSending(file.id, { ...to, note: '' }, PERSON)
    expect(await sentTo()).toEqual([[to]])
  })

  it('lets no later file that went to nobody hide what the customer has', async () => {
    const { workspace, questionnaire, answers } = await openDraftedWorkspace()
    await workspace.approveAnswers(answers.map(seen), PERSON)
    const sent = await workspace.exportQuestionnaire(questionnaire.id, PERSON)
    const to = { to: 'Northwind', sentOn: '2026-05-31', note: '' }
    await workspace.recordSending(sent.id, to, PERSON)
    // The last answer rests on another fact now, in a file that stays here.
    const backups = (await workspace.listAnswers(questionnaire.id))[2]
    const { facts } = await workspace.listFacts({ search: 'Multi-factor', limit: 1, offset: 0 })
    if (!backups || !facts[0]) throw new TypeError('too few')
    const other = { answer: 'Long enough.', factIds: [facts[0].id] }
    const edited = await workspace.editAnswer(seen(backups), other, PERSON)
    await workspace.approveAnswer(seen(edited), PERSON)
    await workspace.exportQuestionnaire(questionnaire.id, PERSON)

    await importMarkdown(workspace, TRUST_PAGE.replace('35 days', '7 days'))
    const affected = await workspace.listAffectedAnswers({ state: 'open' })
    expect(affected.map((each) => [each.question.row, each.sent?.exportId])).toEqual([[4, sent.id]])
  })
})
