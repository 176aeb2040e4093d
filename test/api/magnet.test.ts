import { afterAll, beforeAll, expect, test } from 'vitest'

import { document } from '../files/samples.ts'
import { keptAsset } from './assets.ts'
import { type Offer, publishOffer, withBlocks } from './own-offer.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  const { id } = await keptAsset(world, document, { name: '15 правил.pdf' })
  const published = await publishOffer(world, (draft) =>
    withBlocks(draft, {
      id: 'rules',
      kind: 'magnet',
      title: 'Заберите 15 правил',
      button: 'Получить файл',
      file: id,
      fields: [{ name: 'email', required: true }],
      consents: consentsOf(draft),
    }),
  )
  if (published.status !== 201) throw new Error(published.text)
})
afterAll(() => world.stop())

/** As the form of the demo asks for them: to processing, and apart from it to advertising. */
const consentsOf = ({ blocks }: Offer): unknown => blocks.find(({ kind }) => kind === 'form')?.['consents']

const send = (fields: Record<string, string>) =>
  world.ask({
    method: 'POST',
    path: '/o/bankrotstvo',
    body: new URLSearchParams({ form: 'rules', ...fields }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
  })

const open = (path: string) => fetch(`${world.product.address}${path}`)

/** Leaves a contact. @returns Where the page with the file is, and where the file is. */
async function earn(email: string) {
  const answer = await send({ email, 'consent-processing': 'yes' })
  const page = String(answer.headers['location'])
  const html = await (await open(page)).text()
  return { status: answer.status, page, html, file: /href="(\/f\/[^"]+)"/.exec(html)?.[1] ?? '' }
}

test('no box is ticked for the visitor, and nothing on the page leads to the file', async () => {
  const { text } = await world.ask({ path: '/o/bankrotstvo' })
  const [form = ''] = /<form[^>]*id="form-rules".*?<\/form>/s.exec(text) ?? []
  const boxes = form.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? []
  expect(boxes).toHaveLength(2)
  expect(boxes.filter((box) => /\bchecked\b/.test(box))).toEqual([])
  expect(text).not.toMatch(/"\/f\/|15 правил\.pdf/)
})

test('without consent or without a contact the form comes back, and no lead and no file come of it', async () => {
  const before = await world.database.count('lead')
  for (const fields of [{ email: 'a@example.com' }, { 'consent-processing': 'yes' }]) {
    const answer = await send(fields)
    expect([answer.status, answer.headers['location']]).toEqual([422, undefined])
    expect(answer.text).not.toContain('/f/')
  }
  expect(await world.database.count('lead')).toBe(before)
})

test('whoever leaves a contact is given the file, also with the box of the mailing left empty', async () => {
  const { status, page, html, file } = await earn('reader@example.com')
  expect(status).toBe(303)
  expect(page).toMatch(/^\/o\/bankrotstvo\/file\/rules\/[\w-]{27}$/)
  expect(html).toContain('15 правил.pdf')
  const given = await open(file)
  expect(Buffer.from(await given.arrayBuffer()).equals(document)).toBe(true)
  expect(Object.fromEntries(given.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="15 ______.pdf"; filename*=UTF-8''15%20%D0%BF%D1%80%D0%B0%D0%B2%D0%B8%D0%BB.pdf`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  const consents = await world.database.rows(
    `select purpose, granted from consent_record join lead on lead.id = lead_id
     where lead.email = 'reader@example.com' order by purpose`,
  )
  expect(consents.map(({ purpose, granted }) => [purpose, granted])).toEqual([
    ['ads', 0],
    ['processing', 1],
  ])
})

test('a link that we have not made leads nowhere', async () => {
  const { page, file } = await earn('other@example.com')
  const forged = (path: string) =>
    path.replace(/.(.{5})$/, (_, rest: string) => `${path.at(-6) === 'A' ? 'B' : 'A'}${rest}`)
  for (const path of [forged(page), forged(file), page.replace('/rules/', '/form/'), file.slice(0, -27)])
    expect([path, (await open(path)).status]).toEqual([path, 404])
})

test('a promise of no file is not published', async () => {
  const answer = await publishOffer(world, (draft) => {
    const { file: _, ...empty } = draft.blocks.find(({ kind }) => kind === 'magnet') ?? {
      id: 'rules',
      kind: 'magnet',
    }
    return withBlocks(draft, empty)
  })
  expect(problemIn(world, answer)).toMatch(/^422 document-rejected, #\/blocks\/\d+\/file member-required$/)
})
