import type { ProblemCode } from '@pulya/contract/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Reply } from '../api/reply.ts'
import { keepDraft } from './draft.ts'

interface Saved {
  revision: number
}

interface Sent {
  revision: number
  draft: unknown
  answer: (reply: Reply<Saved>) => Promise<void>
}

/** A server that answers when the test says so. */
function slowServer() {
  const sent: Sent[] = []
  const server = {
    save: (revision: number, draft: unknown) => {
      const { promise, resolve } = Promise.withResolvers<Reply<Saved>>()
      sent.push({
        revision,
        draft,
        answer: async (reply) => {
          resolve(reply)
          await vi.advanceTimersByTimeAsync(0)
        },
      })
      return promise
    },
    read: () => Promise.resolve<Reply<Saved>>({ body: { revision: 40 } }),
  }
  const last = () => {
    const request = sent.at(-1)
    if (!request) throw new Error('Nothing was sent')
    return request
  }
  return { server, sent, last }
}

const saved = (revision: number): Reply<Saved> => ({ body: { revision } })
const refused = (code: ProblemCode | 'away', ...pointers: string[]): Reply<Saved> => ({
  refused: {
    code,
    errors: pointers.map((pointer) => ({ pointer, code: 'text-required', detail: 'Fill this in' })),
  },
})

function open() {
  const wire = slowServer()
  return { ...wire, draft: keepDraft({ document: { title: 'One', text: 'Two' }, revision: 3 }, wire.server) }
}

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

describe('a draft that somebody else has changed', () => {
  async function inConflict() {
    const opened = open()
    opened.draft.write(['title'], 'Mine')
    await vi.advanceTimersByTimeAsync(600)
    await opened.last().answer(refused('draft-changed'))
    return opened
  }

  it('is not sent any more, whatever is typed, until the person decides', async () => {
    const { draft, sent } = await inConflict()
    draft.write(['title'], 'Mine too')
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(draft.saveNow()).resolves.toBe(false)
    expect(sent).toHaveLength(1)
    expect(draft.$saving.get()).toMatchObject({ is: 'unsaved', refused: { code: 'draft-changed' } })
    expect(draft.$document.get().title).toBe('Mine too')
  })

  it('is one also when that came to light at publishing, and mine can still be kept', async () => {
    const { draft, last } = open()
    draft.object({ code: 'draft-changed', errors: [] })
    const kept = draft.keepMine()
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toMatchObject({ revision: 40, draft: { title: 'One' } })
    await last().answer(saved(41))
    await expect(kept).resolves.toBe(true)
  })

  it('is saved over theirs, from their revision, when mine is kept', async () => {
    const { draft, last } = await inConflict()
    const kept = draft.keepMine()
    await vi.advanceTimersByTimeAsync(0)
    expect(last()).toMatchObject({ revision: 40, draft: { title: 'Mine' } })
    await last().answer(saved(41))
    await expect(kept).resolves.toBe(true)
    expect(draft.$saving.get()).toEqual({ is: 'saved' })
  })
})
