import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { keepDraft } from './draft.ts'
import { open, saved, slowServer, type Words } from './slow-server.ts'
import { keepUnsaved } from './unsaved.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what the server does not have yet', () => {
  function onThisMachine() {
    const kept = new Map<string, string>()
    return {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
      kept,
    }
  }

  it('is on this machine half a second later, and a new page brings it back', async () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(500)

    const after = open(keepUnsaved('doc', storage))
    expect(after.draft.recover()).toBe(true)
    expect(after.draft.$document.get()).toEqual({ title: 'Typed', text: 'Two' })
    await vi.advanceTimersByTimeAsync(600)
    expect(after.last()).toMatchObject({ revision: 3, draft: { title: 'Typed' } })
  })

  it('is on this machine at once when the page is left', () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    draft.leave()
    const after = open(keepUnsaved('doc', storage))
    expect(after.draft.recover()).toBe(true)
    expect(after.draft.$document.get().title).toBe('Typed')
  })

  it('does not come back when a page is left that has saved everything', async () => {
    const storage = onThisMachine()
    const { draft, last } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(saved(4))
    draft.leave()
    expect(storage.kept.size).toBe(0)
  })

  it('joins what was saved by others before the page was opened again', async () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(500)

    const wire = slowServer()
    const later = { document: { title: 'One', text: 'Theirs' }, revision: 9 }
    const after = keepDraft(later, wire.server, keepUnsaved('doc', storage))
    after.recover()
    expect(after.$document.get()).toEqual({ title: 'Typed', text: 'Theirs' })
  })

  it('is forgotten once everything is saved', async () => {
    const storage = onThisMachine()
    const { draft, last } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(600)
    expect(storage.kept.size).toBe(1)
    await last().answer(saved(4))
    expect(storage.kept.size).toBe(0)
  })

  it('of another tab stays when this one has saved everything', async () => {
    const storage = onThisMachine()
    const one = open(keepUnsaved('doc', storage))
    const other = open(keepUnsaved('doc', storage))
    one.draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(600)
    other.draft.write(['text'], 'Beside')
    await vi.advanceTimersByTimeAsync(500)
    await one.last().answer(saved(4))

    const after = reopened(storage, { title: 'Typed', text: 'Two' })
    expect(after.draft.recover()).toBe(true)
    expect(after.draft.$document.get()).toEqual({ title: 'Typed', text: 'Beside' })
  })

  /** Another page, opened on what the server has by then. */
  function reopened(storage: ReturnType<typeof onThisMachine>, document: Words) {
    const wire = slowServer()
    return { ...wire, draft: keepDraft({ document, revision: 9 }, wire.server, keepUnsaved('doc', storage)) }
  }

  it('is not put over what somebody else wrote there since, until the person decides', async () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(500)

    const theirs = { title: 'Theirs', text: 'Two' }
    for (const _ of ['once', 'and again, when the page is closed before the decision']) {
      const after = reopened(storage, theirs)
      after.draft.recover()
      expect(after.draft.$clashes.get()).toEqual([{ place: ['title'], mine: 'Typed', theirs: 'Theirs' }])
      after.draft.write(['text'], 'More')
      await vi.advanceTimersByTimeAsync(5000)
      expect(after.sent).toHaveLength(0)
      expect(after.draft.$saving.get()).toMatchObject({ is: 'unsaved', refused: { code: 'draft-changed' } })
    }
  })

  it('does not clash with a save that was on its way when the page was closed', async () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typ')
    void draft.saveNow()
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(500)

    const after = reopened(storage, { title: 'Typ', text: 'Two' })
    after.draft.recover()
    expect(after.draft.$clashes.get()).toEqual([])
    expect(after.draft.$document.get()).toEqual({ title: 'Typed', text: 'Two' })
  })

  it('is never older than what the server has been sent', () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    void draft.saveNow()
    const after = reopened(storage, { title: 'One', text: 'Two' })
    expect(after.draft.recover()).toBe(true)
    expect(after.draft.$document.get().title).toBe('Typed')
  })

  it('is forgotten by the page that finds all of it on the server, and does not come back over later words', async () => {
    const storage = onThisMachine()
    const { draft } = open(keepUnsaved('doc', storage))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(500)
    expect(reopened(storage, { title: 'Typed', text: 'Theirs' }).draft.recover()).toBe(false)
    expect(reopened(storage, { title: 'Later', text: 'Theirs' }).draft.recover()).toBe(false)
  })

  it('is nothing where the browser refuses its storage', async () => {
    const refuse = () => {
      throw new Error('denied')
    }
    const { draft } = open(keepUnsaved('doc', { getItem: refuse, setItem: refuse, removeItem: refuse }))
    draft.write(['title'], 'Typed')
    await vi.advanceTimersByTimeAsync(600)
    expect(draft.recover()).toBe(false)
  })
})
