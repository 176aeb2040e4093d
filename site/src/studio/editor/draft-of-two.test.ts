import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { open, refused, saved } from './slow-server.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a draft that somebody else has changed', () => {
  it('takes in what they wrote elsewhere, and is saved from their revision', async () => {
    const { draft, theySave, last } = open()
    theySave({ title: 'One', text: 'Theirs' })
    draft.write(['title'], 'Mine')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(refused('draft-changed'))
    expect(last()).toMatchObject({ revision: 40, draft: { title: 'Mine', text: 'Theirs' } })
    await last().answer(saved(41))
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
    expect(draft.$joined.get()).toBe(1)
  })

  it('keeps their words when mine are undone', async () => {
    const { draft, theySave, last } = open()
    theySave({ title: 'One', text: 'Theirs' })
    draft.write(['title'], 'Mine')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(refused('draft-changed'))
    draft.undo()
    expect(draft.$document.get()).toEqual({ title: 'One', text: 'Theirs' })
  })

  async function inClash() {
    const opened = open()
    opened.theySave({ title: 'Theirs', text: 'Two' })
    opened.draft.write(['title'], 'Mine')
    await vi.advanceTimersByTimeAsync(600)
    await opened.last().answer(refused('draft-changed'))
    const [clash] = opened.draft.$clashes.get()
    if (!clash) throw new Error('Nothing clashes')
    return { ...opened, clash }
  }

  it('is not sent where both wrote the same text, whatever is typed, until the person decides', async () => {
    const { draft, sent, clash } = await inClash()
    expect(clash).toEqual({ place: ['title'], mine: 'Mine', theirs: 'Theirs' })
    draft.write(['text'], 'More')
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(draft.saveNow()).resolves.toBe(false)
    expect(sent).toHaveLength(1)
    expect(draft.$saving.get()).toMatchObject({ is: 'unsaved', refused: { code: 'draft-changed' } })
  })

  it('is saved with mine when mine is kept', async () => {
    const { draft, last, clash } = await inClash()
    draft.settle(clash, 'mine')
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toMatchObject({ revision: 40, draft: { title: 'Mine' } })
  })

  it('is theirs when theirs is taken, and undoing brings mine back', async () => {
    const { draft, clash } = await inClash()
    draft.settle(clash, 'theirs')
    expect(draft.$document.get()).toEqual({ title: 'Theirs', text: 'Two' })
    draft.undo()
    expect(draft.$document.get().title).toBe('Mine')
  })

  it('that came to light at publishing is taken in as well', async () => {
    const { draft, theySave } = open()
    theySave({ title: 'One', text: 'Theirs' })
    draft.object({ code: 'draft-changed', errors: [] })
    await vi.advanceTimersByTimeAsync(0)
    expect(draft.$document.get().text).toBe('Theirs')
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
  })

  it('is asked for once when there is nothing newer', async () => {
    const { draft, server } = open()
    draft.object({ code: 'draft-changed', errors: [] })
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.read).toHaveBeenCalledTimes(1)
  })

  it('is not taken back by an answer that comes late', async () => {
    const { draft, server, theySave, last } = open()
    const late = Promise.withResolvers<Awaited<ReturnType<typeof server.read>>>()
    server.read.mockReturnValueOnce(late.promise)
    const joining = draft.join()
    theySave({ title: 'One', text: 'Theirs' }, 4)
    draft.write(['title'], 'Mine')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(refused('draft-changed'))
    await last().answer(saved(5))
    late.resolve({ body: { revision: 4, draft: { title: 'One', text: 'Theirs' } } })
    await joining
    expect(draft.$document.get()).toEqual({ title: 'Mine', text: 'Theirs' })
    expect(draft.$revision.get()).toBe(5)
  })
})

describe('a draft whose save was not answered', () => {
  async function unanswered() {
    const opened = open()
    opened.draft.write(['title'], 'Min')
    await vi.advanceTimersByTimeAsync(600)
    await opened.last().answer(refused('away'))
    opened.draft.write(['title'], 'Mine')
    return opened
  }

  it('does not clash with itself where the save had arrived', async () => {
    const { draft, theySave, last } = await unanswered()
    theySave({ title: 'Min', text: 'Two' }, 4)
    await vi.advanceTimersByTimeAsync(600)
    expect(last()).toMatchObject({ revision: 4, draft: { title: 'Mine', text: 'Two' } })
    expect(draft.$joined.get()).toBe(0)
  })

  it('takes in what somebody else has built on it', async () => {
    const { draft, theySave, last } = await unanswered()
    theySave({ title: 'Min', text: 'Theirs' }, 5)
    await vi.advanceTimersByTimeAsync(600)
    expect(last()).toMatchObject({ revision: 5, draft: { title: 'Mine', text: 'Theirs' } })
    expect(draft.$joined.get()).toBe(1)
  })

  it('clashes with what somebody else wrote over it', async () => {
    const { draft, theySave } = await unanswered()
    theySave({ title: 'Theirs', text: 'Two' }, 5)
    await vi.advanceTimersByTimeAsync(600)
    expect(draft.$clashes.get()).toEqual([{ place: ['title'], mine: 'Mine', theirs: 'Theirs' }])
  })

  it('is not called saved when it was taken back before it was known whether it had arrived', async () => {
    const { draft, theySave, last } = await unanswered()
    draft.undo()
    theySave({ title: 'Min', text: 'Two' }, 4)
    expect(draft.$document.get().title).toBe('One')
    await vi.advanceTimersByTimeAsync(600)
    expect(last()).toMatchObject({ revision: 4, draft: { title: 'One' } })
  })
})
