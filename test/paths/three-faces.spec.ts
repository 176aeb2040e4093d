import { expect, type Page } from '@playwright/test'

import { test as withProduct } from '../e2e/product.ts'
import { keptLead } from './leads.ts'
import { pathsFrom, type WalkedPath } from './paths.ts'
import { openSite, quizIdAt } from './site.ts'
import { walkForms } from './walk-forms.ts'
import { type Walker, walkInPage } from './walk-in-page.ts'

const today = new Date().toISOString().slice(0, 10)
const paths = pathsFrom(today)

/** How one visitor goes through a quiz of this product. @returns The heading of the outcome. */
type Walk = (path: WalkedPath, walker: Walker) => Promise<string>

interface Faces {
  ids: Record<WalkedPath['quiz'], string>
  /** The page of somebody else that carries it, and the page of its own. */
  addresses: Record<'site' | 'page', Record<WalkedPath['quiz'], string>>
}

const test = withProduct.extend<{ faces: Faces }>({
  faces: async ({ product }, use) => {
    const page = { proverka: `${product.address}/q/proverka`, price: `${product.address}/q/price` }
    const ids = { proverka: await quizIdAt(page.proverka), price: await quizIdAt(page.price) }
    const sites = {
      proverka: await openSite(product.address, ids.proverka),
      price: await openSite(product.address, ids.price),
    }
    const site = { proverka: sites.proverka.address, price: sites.price.address }
    await use({ ids, addresses: { site, page } })
    for (const { address: _address, ...open } of Object.values(sites)) open.close()
  },
})

test.setTimeout(300_000)
// A visitor's day is the server's too, whatever the hour here. How it looks is no matter, and drawing it took a fifth of
// the time.
test.use({
  timezoneId: 'UTC',
  viewport: { width: 320, height: 480 },
  contextOptions: { reducedMotion: 'reduce' },
})

test('on the page of somebody else', async ({ page, product, faces }) => {
  await walkAll(product.dataFolder, faces, 'widget', (path, walker) =>
    walkPage(page, faces.addresses.site[path.quiz], walker),
  )
})

test('on the page of its own', async ({ page, product, faces }) => {
  await walkAll(product.dataFolder, faces, 'page', (path, walker) =>
    walkPage(page, faces.addresses.page[path.quiz], walker),
  )
})

test('on pages without script', async ({ product, faces }) => {
  await walkAll(product.dataFolder, faces, 'nojs', (path, walker) =>
    walkForms(faces.addresses.page[path.quiz], walker),
  )
})

/** Every path ends as its author's rules say, and the server keeps exactly what was answered. */
async function walkAll(dataFolder: string, { ids }: Faces, face: string, walk: Walk): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const contact = contactOf(path, face, index)
    const { answers, photos } = path
    await test.step(`${path.quiz} ${index}: ${path.outcome}`, async () => {
      const heading = await walk(path, { answers, photos, contact })
      if (path.title) expect(heading).toBe(path.title)
      const lead = await keptLead(dataFolder, ids[path.quiz], contact['email'] ?? contact['phone'] ?? '')
      const { photos: files, ...kept } = lead?.answers ?? {}
      expect(kept).toEqual(answers)
      expect(files ?? null).toEqual(photos ? { files: photosNamed(photos) } : null)
      expect(lead).toMatchObject({
        outcome: path.outcome,
        ...(path.score !== undefined && { score: path.score, segment: path.segment }),
        discount: path.discount ?? null,
      })
    })
  }
}

/** Under the names they were sent with, in that order. */
const photosNamed = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: expect.any(String), name: `photo ${index + 1}.png` }))

/** Everybody is somebody else: a person gets one discount. */
function contactOf({ quiz }: WalkedPath, face: string, index: number): Record<string, string> {
  const own = `${'widget page nojs'.split(' ').indexOf(face)}${String(index).padStart(6, '0')}`
  return quiz === 'price'
    ? { name: 'Ann', email: `ann-${own}@example.com` }
    : { name: 'Анна', phone: `+7999${own}` }
}

async function walkPage(page: Page, address: string, walker: Walker): Promise<string> {
  await page.goto(address)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  return page.evaluate(walkInPage, walker)
}
