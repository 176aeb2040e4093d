import { afterAll, beforeAll, expect, test } from 'vitest'

import { photo, plainPng } from '../files/samples.ts'
import { keptAsset } from './assets.ts'
import { publishOffer, withBlocks } from './own-offer.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const page = () => world.ask({ path: '/o/bankrotstvo' })
const tagsIn = (html: string, name: string) =>
  html.match(new RegExp(`<${name}\\b(?:[^>"]|"[^"]*")*>`, 'g')) ?? []
const attributeOf = (tag: string | undefined, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag ?? '')?.[1]

test('a page names every size of its picture, leaves its room, and all that it names is there', async () => {
  const wide = await keptAsset(world, plainPng(1300, 650))
  const narrow = await keptAsset(world, photo)
  const picture = {
    id: 'hero',
    kind: 'picture',
    image: { src: `/a/${wide.id}`, alt: 'Наш офис' },
    focus: { x: 20, y: 70 },
    phone: { src: `/a/${narrow.id}` },
  }
  expect((await publishOffer(world, (draft) => withBlocks(draft, picture))).status).toBe(201)
  const { text } = await page()
  const image = tagsIn(text, 'img').find((tag) => attributeOf(tag, 'alt') === 'Наш офис')
  expect([attributeOf(image, 'width'), attributeOf(image, 'height')]).toEqual(['1300', '650'])
  expect(attributeOf(image, 'fetchpriority')).toBe('high')
  expect(attributeOf(image, 'style')).toContain('--focus:20% 70%')
  expect(attributeOf(image, 'style')).toMatch(/--under:#808080 url\(data:image\/webp;base64,/)

  const sources = tagsIn(text, 'source')
  expect(
    sources.map((tag) => [attributeOf(tag, 'media'), attributeOf(tag, 'type'), attributeOf(tag, 'width')]),
  ).toEqual([
    ['(width &lt; 40rem)', 'image/avif', '64'],
    ['(width &lt; 40rem)', 'image/webp', '64'],
    ['(width &lt; 40rem)', 'image/jpeg', '64'],
    [undefined, 'image/avif', '1300'],
    [undefined, 'image/webp', '1300'],
  ])
  const named = [...sources, image].flatMap((tag) =>
    (attributeOf(tag, 'srcset') ?? '').split(', ').map((one) => one.split(' ')),
  )
  expect(named).toHaveLength(3 + 3 * 4)
  for (const [path = '', width] of named) {
    const answer = await world.ask({ path })
    expect([path, answer.status]).toEqual([path, 200])
    expect(path).toContain(`/${width?.slice(0, -1)}.`)
  }
})

test('a picture that comes with the product is shown as it is', async () => {
  const picture = { id: 'hero', kind: 'picture', image: { src: '/pictures/house.svg', alt: 'Дом' } }
  expect((await publishOffer(world, (draft) => withBlocks(draft, picture))).status).toBe(201)
  const image = tagsIn((await page()).text, 'img').find((tag) => attributeOf(tag, 'alt') === 'Дом')
  expect(['src', 'width', 'height', 'srcset'].map((name) => attributeOf(image, name))).toEqual([
    '/pictures/house.svg',
    '72',
    '72',
    undefined,
  ])
})

test.each(['/a/nobody22-aaaaaa', '/pictures/none.svg', '/studio'])(
  'a picture that is none of the firm’s is refused with its place: %s',
  async (src) => {
    const picture = { id: 'hero', kind: 'picture', image: { src, alt: '' } }
    let at = -1
    const answer = await publishOffer(world, (draft) => {
      const changed = withBlocks(draft, picture)
      at = changed.blocks.findIndex(({ id }) => id === 'hero')
      return changed
    })
    expect(problemIn(world, answer)).toContain(
      `422 document-rejected, #/blocks/${at}/image/src reference-unknown`,
    )
  },
)

test('the logo stands in the letterhead', async () => {
  const logo = await keptAsset(world, photo)
  const published = await publishOffer(world, (draft) => ({
    ...withBlocks(draft, { id: 'hero', kind: 'picture' }),
    brand: { ...draft.brand, logo: { src: `/a/${logo.id}`, alt: '' } },
  }))
  expect(published.status).toBe(201)
  for (const path of ['/o/bankrotstvo', '/o/bankrotstvo/thanks']) {
    const { text } = await world.ask({ path })
    const [header = ''] = /<header class="letterhead">.*?<\/header>/s.exec(text) ?? []
    expect([path, attributeOf(tagsIn(header, 'img')[0], 'src')]).toEqual([path, `/a/${logo.id}/64.jpg`])
  }
})

test('of a video there is a link and nothing of anybody else’s; the page may frame that player only', async () => {
  const before = await page()
  expect(before.headers['content-security-policy']).toContain("frame-src 'self';")
  const video = { id: 'story', kind: 'video', title: 'История', address: 'https://youtu.be/dQw4w9WgXcQ' }
  expect((await publishOffer(world, (draft) => withBlocks(draft, video))).status).toBe(201)
  const { text, headers } = await page()
  const link = tagsIn(text, 'a').find((tag) => attributeOf(tag, 'href') === video.address)
  expect(attributeOf(link, 'data-player')).toMatch(
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/,
  )
  expect(tagsIn(text, 'iframe')).toEqual([])
  expect(text.match(/(?:src|srcset)="https?:/)).toBeNull()
  expect(headers['content-security-policy']).toContain("frame-src 'self' https://www.youtube-nocookie.com;")
})
