import { atom } from 'nanostores'
import { expect, test } from 'vitest'

import { keepLife } from './life.ts'
import type { LifeServer } from './life-server.ts'

const away = () => Promise.resolve({ refused: { code: 'away' as const, errors: [] } })
const none: LifeServer = {
  versions: () => Promise.resolve({ body: { versions: [] } }),
  schedule: () => Promise.resolve({ body: { publication: null, endAt: null } }),
  domains: () => Promise.resolve({ body: { domains: [] } }),
  documents: () => Promise.resolve({ body: { documents: [] } }),
  restore: away,
  publishAt: away,
  cancel: away,
  endAt: away,
  preview: away,
  addDomain: away,
  checkDomain: away,
  removeDomain: away,
}

function open(server: Partial<LifeServer>, saves = true) {
  const moved: [number, boolean][] = []
  const draft = { $revision: atom(7), saveNow: () => Promise.resolve(saves) }
  const publication = { moved: (number: number, ended: boolean) => void moved.push([number, ended]) }
  return { moved, life: keepLife('abcd-offer2', { ...none, ...server }, draft, publication) }
}

const running = { refused: { code: 'experiment-running' as const, errors: [] } }

test('a version is put back under an experiment only after it was said that it may end', async () => {
  const { moved, life } = open({
    restore: (number, end) => Promise.resolve(end ? { body: { number } } : running),
  })
  expect(await life.restore(3, false)).toBe(false)
  expect(moved).toEqual([])
  expect(await life.restore(3, true)).toBe(true)
  expect(moved).toEqual([[3, true]])
})

test('whoever cannot be asked asks nothing in return', async () => {
  const { life } = open({})
  expect(await life.restore(3, false)).toBe(true)
  expect(life.$refused.get()).toMatchObject({ by: 'versions', refused: { code: 'away' } })
})

test('a draft that could not be saved is not given a time', async () => {
  const asked: number[] = []
  const publishAt = (_at: number, revision: number) => {
    asked.push(revision)
    return away()
  }
  await open({ publishAt }, false).life.publishAt(1, false)
  expect(asked).toEqual([])
  await open({ publishAt }).life.publishAt(1, false)
  expect(asked).toEqual([7])
})

test('only domains of this document are shown, and what the DNS said stays beside its host', async () => {
  const domain = (host: string, document: string) => ({
    host,
    document,
    verifiedAt: null,
    proof: { name: `_pulya.${host}`, value: 'pulya=x' },
    way: { name: host, value: 'app.example' },
  })
  const mine = domain('mine.example', 'abcd-offer2')
  const found = { wanted: 'x', found: [], state: 'right' as const }
  const { life } = open({
    domains: () => Promise.resolve({ body: { domains: [mine, domain('other.example', 'abcd-other2')] } }),
    checkDomain: () =>
      Promise.resolve({ body: { domain: { ...mine, verifiedAt: 5 }, proof: found, way: found } }),
  })
  await life.load()
  expect(life.$domains.get().map(({ host }) => host)).toEqual(['mine.example'])
  await life.checkDomain('mine.example')
  expect(life.$domains.get()[0]?.verifiedAt).toBe(5)
  expect(life.$checks.get()['mine.example']?.proof.state).toBe('right')
})
