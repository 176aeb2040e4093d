import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { keepDraft } from './draft.ts'
import { open, saved, slowServer } from './slow-server.ts'
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
