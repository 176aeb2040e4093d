import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { open, refused, saved } from './slow-server.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a draft', () => {
  it('is saved 600 ms after the last keystroke, once', async () => {
    const { draft, sent, last } = open()
    draft.write(['title'], 'Onc')
    await vi.advanceTimersByTimeAsync(500)
    draft.write(['title'], 'Once')
    await vi.advanceTimersByTimeAsync(599)
    expect(sent).toHaveLength(0)
    expect(draft.$saving.get()).toEqual({ is: 'saving' })

    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(1)
    expect(last()).toMatchObject({ revision: 3, draft: { title: 'Once', text: 'Two' } })
    await last().answer(saved(4))
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
    expect(draft.$revision.get()).toBe(4)
  })

  it('never sends two saves at a time; the second is made from the revision of the first', async () => {
    const { draft, sent, last } = open()
    draft.write(['title'], 'A')
    await vi.advanceTimersByTimeAsync(600)
    draft.write(['title'], 'AB')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toHaveLength(1)

    await last().answer(saved(4))
    expect(sent).toHaveLength(2)
    expect(last()).toMatchObject({ revision: 4, draft: { title: 'AB' } })
    expect(draft.$saving.get()).toEqual({ is: 'saving' })
    await last().answer(saved(5))
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
  })

  it('saved at once says when everything is on the server, what was typed meanwhile included', async () => {
    const { draft, last } = open()
    draft.write(['title'], 'A')
    const done = draft.saveNow()
    draft.write(['text'], 'B')
    await last().answer(saved(4))
    await last().answer(saved(5))
    await expect(done).resolves.toBe(true)
    expect(last().draft).toEqual({ title: 'A', text: 'B' })
  })

  it('is not sent when nothing was changed', async () => {
    const { draft, sent } = open()
    await expect(draft.saveNow()).resolves.toBe(true)
    expect(sent).toHaveLength(0)
  })

  it('shows why it was refused, and where, until a save succeeds', async () => {
    const { draft, last } = open()
    draft.write(['title'], '')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(refused('document-rejected', '#/title'))
    expect(draft.$saving.get()).toMatchObject({ is: 'unsaved', refused: { code: 'document-rejected' } })
    expect(draft.$flaws.get()).toMatchObject([{ pointer: '#/title' }])

    draft.write(['title'], 'Mended')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(saved(4))
    expect(draft.$flaws.get()).toEqual([])
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
  })

  it('is sent again by itself when it was refused but mended meanwhile', async () => {
    const { draft, sent, last } = open()
    draft.write(['title'], '')
    await vi.advanceTimersByTimeAsync(600)
    draft.write(['title'], 'Mended')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(refused('document-rejected', '#/title'))
    expect(sent).toHaveLength(2)
    expect(last()).toMatchObject({ revision: 3, draft: { title: 'Mended' } })
  })

  it('tries again by itself when the server was away', async () => {
    const { draft, sent, last } = open()
    draft.write(['title'], 'A')
    await vi.advanceTimersByTimeAsync(600)
    await last().answer(refused('away'))
    expect(draft.$saving.get()).toMatchObject({ is: 'unsaved', refused: { code: 'away' } })

    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toHaveLength(2)
    await last().answer(saved(4))
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
  })
})
