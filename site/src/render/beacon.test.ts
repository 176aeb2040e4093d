import { eventsRequest } from '@pulya/contract/event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const visitor = '0b8f3f0e-6f0c-4a5e-9d53-3c1f5f6a7b80'
const counted = { source: 'demo-page2', snapshot: 'c'.repeat(32) }

/** The little of a browser the beacon touches: what it listens to and what it sends. */
class FakeElement {
  dataset: Record<string, string> = {}
  href = ''
  heard = new Map<string, () => void>()
  addEventListener(kind: string, hear: () => void) {
    this.heard.set(kind, hear)
  }
  closest() {
    return this.dataset['event'] ? this : null
  }
}
class FakeObserver {
  static seen: (visible: boolean) => void
  observe() {}
  disconnect() {}
  constructor(hear: (entries: { isIntersecting: boolean }[], observer: FakeObserver) => void) {
    FakeObserver.seen = (visible) => hear([{ isIntersecting: visible }], this)
  }
}

const sendBeacon = vi.fn<(address: string, body: Blob) => boolean>()
const form = new FakeElement()
let page: { cookie: string; forms: FakeElement[]; prerendering?: boolean; onprerenderingchange?: () => void }

beforeEach(() => {
  vi.resetModules()
  sendBeacon.mockReset().mockReturnValue(true)
  form.heard.clear()
  page = Object.assign(new FakeElement(), {
    body: { dataset: counted },
    cookie: `a=1; pulya_visitor=${visitor}`,
    forms: [form],
  })
  vi.stubGlobal('document', page)
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  vi.stubGlobal('navigator', { sendBeacon })
  for (const on of ['onpointerdown', 'onclick', 'onchange', 'onsubmit', 'onformdata']) vi.stubGlobal(on, null)
})
afterEach(() => vi.unstubAllGlobals())

const open = () => import('./beacon.ts')
const happen = (on: string, event: object = {}) => Reflect.get(globalThis, on)(event)

async function sent() {
  const bodies = await Promise.all(sendBeacon.mock.calls.map(([, body]) => body.text()))
  return bodies.map((body) => eventsRequest.parse(JSON.parse(body)))
}
const told = async () => (await sent()).flatMap(({ events }) => events)
const kinds = async () => (await told()).map(({ kind }) => kind)

function link(dataset: Record<string, string>) {
  return Object.assign(new FakeElement(), { dataset })
}

test('an opened page is told to the contract’s letter, by a request that outlives the page', async () => {
  await open()
  expect(sendBeacon).toHaveBeenCalledWith('/v1/events', expect.any(Blob))
  expect(sendBeacon.mock.calls[0]?.[1].type).toBe('application/json')
  expect(await sent()).toEqual([
    { ...counted, visitor, events: [{ id: expect.any(String), at: expect.any(Number), kind: 'page_view' }] },
  ])
})

test('a page drawn ahead of a click is told once it is shown, and not before', async () => {
  page.prerendering = true
  await open()
  expect(sendBeacon).not.toHaveBeenCalled()
  page.onprerenderingchange?.()
  FakeObserver.seen(true)
  expect(await kinds()).toEqual(['page_view', 'form_view'])
})

test('a press on what is worth counting is told, on anything else it is not', async () => {
  await open()
  happen('onclick', { detail: 1, target: link({ event: 'offer_cta' }) })
  happen('onclick', { detail: 1, target: new FakeElement() })
  expect(await kinds()).toEqual(['page_view', 'offer_cta'])
})

const coded = { event: 'messenger_click', coded: 'https://t.me/firm?text={code}' }

test('a message to the firm names the visit it comes from', async () => {
  await open()
  const target = link(coded)
  happen('onclick', { detail: 1, target })
  expect(target.href).toBe('https://t.me/firm?text=5f6a7b80')
  expect(await kinds()).toEqual(['page_view', 'messenger_click'])
})

test('a visit nobody knows is not named', async () => {
  page.cookie = ''
  await open()
  const target = link(coded)
  happen('onclick', { detail: 1, target })
  expect(target.href).toBe('')
})

test('the form is told once it is seen and once it is touched', async () => {
  await open()
  FakeObserver.seen(false)
  FakeObserver.seen(true)
  form.heard.get('focusin')?.()
  expect(await kinds()).toEqual(['page_view', 'form_view', 'form_focus'])
})

test('a form that is sent says how many presses it took, of fingers and of keys', async () => {
  await open()
  const target = new FakeElement()
  happen('onpointerdown')
  // The click of the same finger.
  happen('onclick', { detail: 1, target })
  happen('onpointerdown')
  happen('onclick', { detail: 0, target })
  const formData = new FormData()
  happen('onsubmit')
  happen('onformdata', { formData })
  happen('onformdata', { formData: new FormData() })
  expect([...formData]).toEqual([['taps', '3']])
  expect((await told()).slice(1)).toMatchObject([{ kind: 'form_submit' }])
})

test.each([
  ['8 916 123-45-67', '+7 916 123-45-67'],
  [' 8(916)1234567 ', '+7 916 123-45-67'],
  ['79161234567', '+7 916 123-45-67'],
  ['+79161234567', '+7 916 123-45-67'],
  // Of other countries, whole or not: what they are is for the server to say.
  ['+84 912 345 678', '+84 912 345 678'],
  ['+1 212 555 0123', '+1 212 555 0123'],
  ['020 7946 0958', '020 7946 0958'],
  ['8 916 123-45-6', '8 916 123-45-6'],
  ['8 916 123-45-67 доб. 5', '8 916 123-45-67 доб. 5'],
])('a phone typed as %j is shown as %j once its field is left', async (typed, shown) => {
  await open()
  const target = { type: 'tel', value: typed }
  happen('onchange', { target })
  expect(target.value).toBe(shown)
})

test('what is not a phone is left as it was typed', async () => {
  await open()
  const target = { type: 'text', value: '89161234567' }
  happen('onchange', { target })
  expect(target.value).toBe('89161234567')
})

test('a browser that a program drives says so', async () => {
  vi.stubGlobal('navigator', { sendBeacon, webdriver: true })
  await open()
  expect(await told()).toMatchObject([{ kind: 'page_view', webdriver: true }])
})

test('no two events share an id', async () => {
  await open()
  form.heard.get('focusin')?.()
  expect(new Set((await told()).map(({ id }) => id)).size).toBe(2)
})

describe('the page goes on', () => {
  test.each(['not_pulya_visitor=1', ''])(
    'uncounted, when the visitor keeps no cookie but %j',
    async (kept) => {
      page.cookie = kept
      await open()
      expect(sendBeacon).not.toHaveBeenCalled()
    },
  )

  test('when ids cannot be made, as on a site without TLS', async () => {
    vi.stubGlobal('crypto', {})
    await expect(open()).resolves.toBeDefined()
    expect(sendBeacon).not.toHaveBeenCalled()
  })

  test('when it has no form', async () => {
    page.forms = []
    await open()
    expect(await kinds()).toEqual(['page_view'])
  })
})
