import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const ask = (method: string, path: string, json?: object) =>
  world.ask({
    method,
    path: `/api/workspaces/${world.workspace}/${path}`,
    headers: world.owner.headers,
    ...(json && { json }),
  })

const listed = z.object({
  brands: z.array(z.looseObject({ id: z.string(), name: z.string(), usual: z.boolean() })),
})
const brandsIn = (text: string) => listed.parse(JSON.parse(text)).brands
const usualOf = async () =>
  brandsIn((await ask('GET', 'brands')).text)
    .filter(({ usual }) => usual)
    .map(({ name }) => name)

async function put(about: object): Promise<string> {
  const id = randomUUID()
  expect((await ask('PUT', `brands/${id}`, about)).status).toBe(200)
  return id
}

const begin = (more: object = {}) =>
  ask('POST', 'documents', {
    id: randomUUID(),
    kind: 'offer',
    template: 'trial-lesson',
    locale: 'ru',
    ...more,
  })

async function begun(more: object = {}) {
  const { id } = z.object({ id: z.string() }).parse(JSON.parse((await begin(more)).text))
  const { text } = await world.ask({ path: `/api/documents/${id}`, headers: world.owner.headers })
  return z.object({ draft: z.looseObject({}) }).parse(JSON.parse(text)).draft
}

const shore = {
  name: 'Тихий берег',
  site: 'tihiy-bereg.example',
  phone: '+7 800 555-00-11',
  theme: 'night',
  colour: '#1f3d69',
  logo: { src: '/a/made-up', alt: 'Тихий берег' },
}

test('an offer begins with the brand it is made for, and with the usual one where none is named', async () => {
  await put(shore)
  const plain = await put({ name: 'Ясный двор' })
  expect(await usualOf()).toEqual(['Тихий берег'])
  const { site: _, theme, ...brand } = shore
  expect(await begun()).toMatchObject({ theme, brand })
  const other = await begun({ brand: plain })
  expect(other).toMatchObject({ theme: 'campus', brand: { name: 'Ясный двор' } })
  expect(other['brand']).not.toHaveProperty('logo')
  const nobody = await begin({ brand: randomUUID() })
  expect(problemIn(world, nobody)).toBe('404 not-found')
})

test('one is the usual one, whatever is chosen and removed', async () => {
  const third = await put({ name: 'Третий' })
  expect((await ask('PUT', 'usual-brand', { brand: third })).status).toBe(200)
  expect(await usualOf()).toEqual(['Третий'])
  expect(problemIn(world, await ask('PUT', 'usual-brand', { brand: randomUUID() }))).toBe('404 not-found')
  expect(await usualOf()).toEqual(['Третий'])
  expect((await ask('DELETE', `brands/${third}`)).status).toBe(200)
  expect(await usualOf()).toEqual(['Тихий берег'])
  expect((await ask('DELETE', `brands/${third}`)).status).toBe(404)
  const log = await ask('GET', 'audit')
  expect(log.text).toMatch(/"action":"brand-removed","detail":\{"name":"Третий"\}/)
})

test('a repeat changes the brand and makes no second', async () => {
  const id = await put({ name: 'Раз' })
  const again = await ask('PUT', `brands/${id}`, { name: 'Два' })
  expect(
    brandsIn(again.text)
      .filter((brand) => brand.id === id)
      .map(({ name }) => name),
  ).toEqual(['Два'])
})

test.each<[object, string]>([
  [{ ...shore, colour: 'blue' }, '#/colour color-invalid'],
  [{ ...shore, theme: 'pink' }, '#/theme value-unknown'],
  [{ ...shore, logo: { src: 'https://elsewhere.example/a.png', alt: '' } }, '#/logo/src '],
  [{ site: 'a' }, '#/name member-required'],
])('%j is refused with its place', async (about, place) => {
  const answer = await ask('PUT', `brands/${randomUUID()}`, about)
  expect(problemIn(world, answer)).toMatch(`400 body-invalid, ${place}`)
})

test('there are no more than twenty', async () => {
  const { brands } = listed.parse(JSON.parse((await ask('GET', 'brands')).text))
  for (let place = brands.length; place < 20; place += 1) await put({ name: `Бренд ${place}` })
  const tooMany = await ask('PUT', `brands/${randomUUID()}`, { name: 'Лишний' })
  expect(problemIn(world, tooMany)).toBe('400 body-invalid, # items-too-many')
})
