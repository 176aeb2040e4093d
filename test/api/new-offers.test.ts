import { randomUUID } from 'node:crypto'

import { offerDocument } from '@pulya/offer/document'
import { templateNames } from '@pulya/offer/templates/templates'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { addFirm, signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const made = z.strictObject({ id: z.string(), title: z.string(), slug: z.string() })
const kept = z.object({ revision: z.int(), draft: offerDocument })

const wish = (more: object = {}) => ({
  id: randomUUID(),
  kind: 'offer',
  template: 'windows-balcony',
  locale: 'en',
  ...more,
})

const ask = (json: object, workspace = world.workspace, headers = world.owner.headers) =>
  world.ask({ method: 'POST', path: `/api/workspaces/${workspace}/documents`, json, headers })

async function begin(json: object) {
  const answer = await ask(json)
  expect(answer.status).toBe(201)
  return made.parse(JSON.parse(answer.text))
}

async function read(id: string, headers = world.owner.headers) {
  return kept.parse(JSON.parse((await world.ask({ path: `/api/documents/${id}`, headers })).text))
}

const consentOf = ({ blocks }: z.infer<typeof offerDocument>) =>
  blocks.flatMap((block) => ('consents' in block ? block.consents : [])).map(({ document }) => document)

async function errorsOf(id: string, headers = world.owner.headers) {
  const { text } = await world.ask({ path: `/api/documents/${id}/findings`, headers })
  const { findings } = z
    .object({ findings: z.array(z.object({ code: z.string(), level: z.string(), pointer: z.string() })) })
    .parse(JSON.parse(text))
  return findings.filter(({ level }) => level === 'error').map(({ code, pointer }) => `${code} ${pointer}`)
}

test.each(templateNames)(
  'a marketer begins from %s, saves it as it is and lacks nothing',
  async (template) => {
    const cookie = await signInAs(world, world.workspace, 'marketer')
    const headers = { cookie, origin: world.product.address }
    for (const locale of ['ru', 'en']) {
      const answer = await ask(wish({ template, locale }), world.workspace, headers)
      expect(answer.status).toBe(201)
      const { id } = made.parse(JSON.parse(answer.text))
      const { revision, draft } = await read(id, headers)
      expect(draft.locale).toBe(locale)
      const json = { revision, draft }
      const saved = await world.ask({ method: 'PUT', path: `/api/documents/${id}/draft`, json, headers })
      expect(saved.status).toBe(200)
      expect(await errorsOf(id, headers)).toEqual([])
    }
  },
)

test('it takes the name and phone of the firm from its other offer', async () => {
  const { draft: other } = await read(world.offer.source)
  const { draft } = await read((await begin(wish())).id)
  expect(draft.brand).toEqual({ name: other.brand.name, phone: other.brand.phone })
})

/** A consent text of the demo firm in English, as if somebody had written it. */
async function addConsent(key: string, purpose: string, published: boolean) {
  const id = `${world.workspace}-${key}`
  const hash = published ? key.padEnd(32, '2') : null
  const body = JSON.stringify({ purpose, locale: 'en' })
  const columns = 'id, kind, slug, title, draft, revision, created_at, updated_at'
  const about = [id, key, body]
  await world.database.rows(
    `insert into document (${columns}) values (?1, 'consent', ?2, 'Consent', ?3, 1, 0, 0)`,
    about,
  )
  if (!hash) return
  await world.database.rows(
    `insert into snapshot (hash, document_id, number, body, published_at, published_by) values (?, ?, 1, ?, 0, 'x')`,
    [hash, id, body],
  )
  await world.database.rows('update document set published = ? where id = ?', [hash, id])
}

test('it asks for the consent to processing that is in force, in its language if there is one', async () => {
  const asked = async (locale: string) => consentOf((await read((await begin(wish({ locale }))).id)).draft)
  const russian = await asked('ru')
  const about = await world.database.rows(
    `select draft ->> '$.purpose' as purpose, draft ->> '$.locale' as locale from document where id = ?`,
    russian,
  )
  expect(about).toMatchObject([{ purpose: 'processing', locale: 'ru' }])
  await addConsent('unseen', 'processing', false)
  await addConsent('letters', 'ads', true)
  expect(await asked('en')).toEqual(russian)
  await addConsent('english', 'processing', true)
  expect(await asked('en')).toEqual([`${world.workspace}-english`])
  expect(await asked('ru')).toEqual(russian)
})

test('every offer has an address of its own, made of the name of its template', async () => {
  const begun = async (locale: string) => (await begin(wish({ template: 'flat-selection', locale }))).slug
  const [first, second] = [await begun('en'), await begun('en')]
  expect(first).toMatch(/^flat-selection(?:-\d)?$/)
  expect(second).toMatch(/^flat-selection-\d$/)
  expect(second).not.toBe(first)
  expect(await begun('ru')).toMatch(/^podbor-kvartiry(?:-\d)?$/)
})

test('a wish that comes many times under one id is one offer and is answered the same', async () => {
  const before = await everyTable(world)
  const json = wish()
  const answers = await Promise.all(Array.from({ length: 8 }, () => begin(json)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await everyTable(world)).toEqual({ ...before, document: (before['document'] ?? 0) + 1 })
  expect(problemIn(world, await ask({ ...json, locale: 'ru' }))).toBe('409 id-reused')
})

test('a firm that has said nothing yet gets an offer that says what is missing', async () => {
  const other = await addFirm(world)
  await other.database.rows(`update document set draft = json_set(draft, '$.brand.name', '[as on the door]')`)
  const headers = { cookie: other.cookie, origin: world.product.address }
  for (const locale of ['ru', 'en']) {
    const answer = await ask(wish({ locale }), other.ids.workspace, headers)
    const { id } = made.parse(JSON.parse(answer.text))
    const { draft } = await read(id, headers)
    expect(draft.brand.name).toBe(locale === 'ru' ? '[Фирма]' : '[Firm]')
    expect(await errorsOf(id, headers)).toEqual(['reference-unknown #/blocks/4/consents/0/document'])
  }
  expect(problemIn(world, await ask(wish(), other.ids.workspace))).toBe('404 not-found')
  other.database.close()
})

test.each<[string, object, string]>([
  ['a template nobody has drawn', { template: 'casino' }, '400 body-invalid, #/template value-unknown'],
  ['a prototype for a template', { template: 'toString' }, '400 body-invalid, #/template value-unknown'],
  ['a quiz from the template of an offer', { kind: 'quiz' }, '400 body-invalid, #/template value-unknown'],
  ['a consent text', { kind: 'consent' }, '400 body-invalid, #/kind value-wrong'],
  ['another language', { locale: 'fr' }, '400 body-invalid, #/locale value-unknown'],
  ['no id', { id: 'me' }, '400 body-invalid, #/id id-invalid'],
])('%s is refused, and nothing is kept', async (_what, more, expected) => {
  const before = await everyTable(world)
  expect(problemIn(world, await ask(wish(more)))).toBe(expected)
  expect(await everyTable(world)).toEqual(before)
})

test('an analyst is refused', async () => {
  const cookie = await signInAs(world, world.workspace, 'analyst')
  const headers = { cookie, origin: world.product.address }
  expect(problemIn(world, await ask(wish(), world.workspace, headers))).toBe('403 forbidden')
})
