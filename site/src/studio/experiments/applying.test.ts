import { describe, expect, it } from 'vitest'

import type { Applied } from '../api/data.ts'
import { type ApplyServer, keepApplying } from './applying.ts'

const changed: Applied['changed'] = [
  {
    block: { id: 'headline', kind: 'headline' },
    member: 'text',
    into: 'headline',
    before: 'Old',
    after: 'New',
  },
]

/** Two offers, of which the first would change. `meanwhile` is somebody else at work. */
function firm({ meanwhile = false } = {}) {
  const drafts = new Map([
    ['o1', { revision: 4, draft: 'Old' }],
    ['o2', { revision: 9, draft: 'Same' }],
  ])
  const asked: unknown[] = []
  const server: ApplyServer = {
    apply: (to, preview) => {
      asked.push({ to, preview })
      if (!preview) drafts.set('o1', { revision: meanwhile ? 6 : 5, draft: 'New' })
      const documents = to.map((id) => ({
        document: { id, title: id },
        changed: id === 'o1' ? changed : [],
        left: [],
      }))
      return Promise.resolve({ body: { documents } })
    },
    read: (document) => Promise.resolve({ body: drafts.get(document) ?? { revision: 0, draft: null } }),
    save: (document, revision, draft) => {
      if (drafts.get(document)?.revision !== revision) {
        return Promise.resolve({ refused: { code: 'draft-changed' as const, errors: [] } })
      }
      drafts.set(document, { revision: revision + 1, draft: String(draft) })
      return Promise.resolve({ body: {} })
    },
  }
  return { asked, drafts, applying: keepApplying(server) }
}

async function putInto(one: ReturnType<typeof firm>) {
  one.applying.choose('o1', true)
  one.applying.choose('o2', true)
  await one.applying.look()
  await one.applying.put()
}

describe('what has won', () => {
  it('is looked at before anything is saved, and put only where something changes', async () => {
    const one = firm()
    await putInto(one)
    expect(one.asked).toEqual([
      { to: ['o1', 'o2'], preview: true },
      { to: ['o1'], preview: false },
    ])
    expect(one.drafts.get('o1')?.draft).toBe('New')
    expect(one.applying.$state.get()).toMatchObject({ is: 'done', undoable: true })
  })

  it('is taken back to the draft there was', async () => {
    const one = firm()
    await putInto(one)
    await one.applying.undo()
    expect(one.drafts.get('o1')).toEqual({ revision: 6, draft: 'Old' })
    expect(one.applying.$state.get()).toEqual({ is: 'undone' })
  })

  it('is not taken back over what somebody else has saved in between', async () => {
    const one = firm({ meanwhile: true })
    await putInto(one)
    expect(one.applying.$state.get()).toMatchObject({ is: 'done', undoable: false })
  })

  it('says so when somebody has gone on with the draft before it is taken back', async () => {
    const one = firm()
    await putInto(one)
    one.drafts.set('o1', { revision: 8, draft: 'Newer' })
    await one.applying.undo()
    expect(one.applying.$refused.get()?.code).toBe('draft-changed')
    expect(one.drafts.get('o1')?.draft).toBe('Newer')
  })

  it('is looked at again once something else is chosen', async () => {
    const one = firm()
    one.applying.choose('o1', true)
    await one.applying.look()
    one.applying.choose('o2', true)
    await one.applying.put()
    expect(one.asked).toHaveLength(1)
  })
})
