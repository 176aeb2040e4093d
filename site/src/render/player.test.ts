import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const video = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'

/** The little of a browser the player touches. */
class FakeElement {
  dataset: Record<string, string> = {}
  replacement: object | undefined
  replaceWith(other: object) {
    this.replacement = other
  }
  focus() {}
  closest() {
    return this.dataset['player'] ? this : null
  }
}

let heard: (event: object) => void

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('Element', FakeElement)
  vi.stubGlobal('document', {
    addEventListener: (_kind: string, hear: typeof heard) => (heard = hear),
    createElement: (tag: string) => Object.assign(new FakeElement(), { tag }),
  })
  await import('./player.ts')
})
afterEach(() => vi.unstubAllGlobals())

/** A press on the poster of a video. */
function pressPoster(keys: object = {}) {
  const poster = new FakeElement()
  poster.dataset = { player: video, title: 'How it went' }
  const preventDefault = vi.fn<() => void>()
  heard({ target: poster, preventDefault, ...keys })
  return { poster, preventDefault }
}

test('a press on a poster puts the player in its place', () => {
  const { poster, preventDefault } = pressPoster()
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(poster.replacement).toMatchObject({ tag: 'iframe', src: video, title: 'How it went' })
})

test.each(['ctrlKey', 'metaKey', 'shiftKey'])(
  'with %s the video opens beside the page, as any link',
  (key) => {
    const { poster, preventDefault } = pressPoster({ [key]: true })
    expect(preventDefault).not.toHaveBeenCalled()
    expect(poster.replacement).toBeUndefined()
  },
)
