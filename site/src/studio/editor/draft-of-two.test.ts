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
})
