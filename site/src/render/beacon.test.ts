import { eventsRequest } from '@pulya/contract/event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const visitor = '0b8f3f0e-6f0c-4a5e-9d53-3c1f5f6a7b80'
const counted = { source: 'demo-page2', snapshot: 'c'.repeat(32) }

/** The little of a browser the beacon touches: what it listens to and what it sends. */
class FakeElement {
  dataset: Record<string, string> = {}
  attributes: Record<string, string> = {}
  heard = new Map<string, (event: object) => void>()
  addEventListener(kind: string, hear: (event: object) => void) {
    this.heard.set(kind, hear)
  }
  setAttribute(name: string, value: string) {
    this.attributes[name] = value
  }
  replacement: object | undefined
  replaceWith(other: object) {
    this.replacement = other
  }
  focus() {}
  closest() {
    return this.dataset['event'] ? this : null
  }
}
class FakeInput extends FakeElement {
  type = 'tel'
  value = ''
}
class FakeObserver {
  static seen: (visible: boolean) => void
  observe() {}
  disconnect() {}
  constructor(hear: (entries: { isIntersecting: boolean }[], observer: FakeObserver) => void) {
    FakeObserver.seen = (visible) => hear([{ isIntersecting: visible }], this)
  }
}

const fetch = vi.fn<(address: string, request: { body: string; keepalive: boolean }) => Promise<void>>()
const form = new FakeElement()
let page: FakeElement & { cookie: string }

const video = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'

/** A press on the poster of a video. */
function pressPoster(keys: object = {}) {
  const poster = new FakeElement()
  poster.dataset = { event: 'video_play', player: video, title: 'How it went' }
  const preventDefault = vi.fn<() => void>()
  page.heard.get('click')?.({ target: poster, preventDefault, ...keys })
  return { poster, preventDefault }
}

beforeEach(() => {
  vi.resetModules()
  fetch.mockReset().mockResolvedValue()
  page = Object.assign(new FakeElement(), {
    body: { dataset: counted },
    cookie: `a=1; pulya_visitor=${visitor}`,
    forms: [form],
    createElement: (tag: string) => Object.assign(new FakeElement(), { tag }),
  })
  vi.stubGlobal('document', page)
  vi.stubGlobal('Element', FakeElement)
  vi.stubGlobal('HTMLInputElement', FakeInput)
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => vi.unstubAllGlobals())

const open = () => import('./beacon.ts')
const sent = () => fetch.mock.calls.map(([, { body }]) => eventsRequest.parse(JSON.parse(body)))
const kinds = () => sent().flatMap(({ events }) => events.map(({ kind }) => kind))

test('an opened page is told to the contract’s letter, by a request that outlives the page', async () => {
  await open()
  expect(fetch).toHaveBeenCalledWith(
    '/v1/events',
    expect.objectContaining({ method: 'POST', keepalive: true }),
  )
  expect(sent()).toEqual([
    { ...counted, visitor, events: [{ id: expect.any(String), at: expect.any(Number), kind: 'page_view' }] },
  ])
})

test('a press on what is worth counting is told, on anything else it is not', async () => {
  await open()
  const button = new FakeElement()
  button.dataset = { event: 'offer_cta' }
  page.heard.get('click')?.({ target: button })
  page.heard.get('click')?.({ target: new FakeElement() })
  page.heard.get('click')?.({ target: null })
  expect(kinds()).toEqual(['page_view', 'offer_cta'])
})

test('a message to the firm names the visit it comes from', async () => {
  await open()
  const link = new FakeElement()
  link.dataset = { event: 'messenger_click', coded: 'https://t.me/firm?text=%7Bcode%7D' }
  page.heard.get('click')?.({ target: link })
  expect(link.attributes).toEqual({ href: 'https://t.me/firm?text=5F6A7B80' })
  expect(kinds()).toEqual(['page_view', 'messenger_click'])
})

test('a visit nobody knows is not named', async () => {
  page.cookie = ''
  await open()
  const link = new FakeElement()
  link.dataset = { event: 'messenger_click', coded: 'https://t.me/firm?text=%7Bcode%7D' }
  page.heard.get('click')?.({ target: link })
  expect(link.attributes).toEqual({})
})

test('a press on a poster puts the player in its place, and is counted', async () => {
  await open()
  const { poster, preventDefault } = pressPoster()
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(poster.replacement).toMatchObject({ tag: 'iframe', src: video, title: 'How it went' })
  expect(kinds()).toEqual(['page_view', 'video_play'])
})

test.each(['ctrlKey', 'metaKey', 'shiftKey'])(
  'with %s the video opens beside the page, as any link',
  async (key) => {
    await open()
    const { poster, preventDefault } = pressPoster({ [key]: true })
    expect(preventDefault).not.toHaveBeenCalled()
    expect(poster.replacement).toBeUndefined()
  },
)

test('the form is told once it is seen and once it is touched', async () => {
  await open()
  FakeObserver.seen(false)
  FakeObserver.seen(true)
  form.heard.get('focusin')?.({})
  expect(kinds()).toEqual(['page_view', 'form_view', 'form_focus'])
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
  const input = new FakeInput()
  input.value = typed
  page.heard.get('change')?.({ target: input })
  expect(input.value).toBe(shown)
})

test('what is not a phone is left as it was typed', async () => {
  await open()
  const input = Object.assign(new FakeInput(), { type: 'text', value: '89161234567' })
  page.heard.get('change')?.({ target: input })
  expect(input.value).toBe('89161234567')
})

test('no two events share an id', async () => {
  await open()
  form.heard.get('focusin')?.({})
  expect(new Set(sent().map(({ events }) => events[0]?.id)).size).toBe(2)
})

describe('the page goes on', () => {
  test('uncounted, when the visitor keeps no cookie', async () => {
    page.cookie = 'not_pulya_visitor=1'
    await open()
    expect(fetch).not.toHaveBeenCalled()
  })

  test('when cookies may not be read', async () => {
    Object.defineProperty(page, 'cookie', {
      get() {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
    })
    await expect(open()).resolves.toBeDefined()
  })

  test('when the server is away', async () => {
    fetch.mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(open()).resolves.toBeDefined()
  })

  test('when it has no form', async () => {
    Object.assign(page, { forms: [] })
    await open()
    expect(kinds()).toEqual(['page_view'])
  })
})
