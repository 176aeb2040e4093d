import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { flood } from './flood.ts'
import { signInAs } from './people.ts'
import { problemIn, readProblem } from './problem.ts'
import { flawsIn, previewIn, spendSender } from './spend.ts'
import { google, meta, refused, sameLine, vk, wrongCells, yandex } from './spend-tables.ts'
import { openWorld, type World } from './world.ts'

let world: World
let spend: ReturnType<typeof spendSender>

beforeAll(async () => {
  world = await openWorld()
  spend = spendSender(world)
})
afterAll(() => world.stop())
beforeEach(async () => {
  for (const { id, undone } of await spend.history()) if (!undone) await spend.undo(id)
})

const source = { sourceOfAll: 'yandex' }

describe('a table of', () => {
  test.each([
    ['Yandex Direct', yandex, 'yandex', 2_475_050, 1],
    ['VK Ads', vk, 'vk', 64_510, 0],
    ['Google Ads', google, 'google', 334_567, 1],
    ['Meta', meta, 'facebook', 223_450, 0],
  ])('%s is read without a question', async (_whose, body, system, amount, totals) => {
    const { asks, flaws, reading, would, ...counted } = previewIn(await spend.preview(body))
    expect([asks, flaws, counted.totals, reading.sourceOfAll]).toEqual([[], [], totals, system])
    expect(would).toMatchObject({ lines: 2, amount, firstDay: '2026-10-01', lastDay: '2026-10-02' })
    expect((await spend.bring(body)).status).toBe(201)
    const days = (await spend.kept()).map((line) => line.split(' ').slice(0, 2).join(' '))
    expect(days).toEqual([`2026-10-01 ${system}`, `2026-10-02 ${system}`])
  })
})

test.each(sameLine)('%s says the same as every other way to write it', async (_how, body) => {
  expect((await spend.bring(body, { sourceOfAll: ' Yandex ' })).status).toBe(201)
  expect(await spend.kept()).toEqual(['2026-10-01 yandex осень 1050'])
})

describe('what is no table is refused with a reason, and nothing of it is kept:', () => {
  test.each(refused)('%s', async (_what, body, flaw) => {
    expect(problemIn(world, await spend.preview(body))).toBe(`422 file-rejected, ${flaw}`)
    expect(problemIn(world, await spend.bring(body))).toBe(`422 file-rejected, ${flaw}`)
    expect(await spend.kept()).toEqual([])
  })
})

describe('every wrong cell is named by its row and column, and nothing of the table is kept:', () => {
  test.each(wrongCells)('%s', async (_what, body, flaws) => {
    expect(flawsIn(await spend.preview(body, source))).toEqual(flaws)
    const { type, errors } = readProblem(world, await spend.bring(body, source))
    expect([type, errors.length]).toEqual(['/problems/spend-rejected', flaws.length])
    expect(await spend.kept()).toEqual([])
  })
})

test('a flaw is told in words of the reader', async () => {
  const body = 'Дата;Кампания;Расход\n01.10.2026;a;много\n'
  const headers = { ...world.owner.headers, 'accept-language': 'ru' }
  const [flaw] = previewIn(await spend.preview(body, source, { headers })).flaws
  expect(flaw).toMatchObject({ row: 2, column: 'Расход' })
  expect(flaw?.detail).toBe('Это не сумма. Запишите её цифрами, например 1500,50')
})

test('of a thousand wrong rows the first are told and all are counted', async () => {
  const preview = previewIn(
    await spend.preview(`Date,Campaign,Cost\n${'2026-10-01,a,x\n'.repeat(1000)}`, source),
  )
  expect([preview.flaws.length, preview.flawCount]).toEqual([20, 1000])
})

describe('what can be read in two ways is asked, and not guessed:', () => {
  test('dates', async () => {
    const body = 'Date,Campaign,Cost\n01/02/2026,a,5\n03/04/2026,a,5\n'
    expect(previewIn(await spend.preview(body, source)).asks).toEqual(['dayOrder'])
    expect(problemIn(world, await spend.bring(body, source))).toBe(
      '422 spend-rejected, #/dayOrder day-unclear',
    )
    await spend.bring(body, { ...source, dayOrder: 'mdy' })
    expect(await spend.kept()).toEqual(['2026-01-02 yandex a 500', '2026-03-04 yandex a 500'])
  })

  test('amounts', async () => {
    const body = 'Date;Campaign;Cost\n2026-10-01;a;1,234\n'
    expect(previewIn(await spend.preview(body, source)).asks).toEqual(['decimal'])
    await spend.bring(body, { ...source, decimal: 'comma' })
    expect(await spend.kept()).toEqual(['2026-10-01 yandex a 123'])
    await spend.bring(body, { ...source, decimal: 'point' })
    expect(await spend.kept()).toEqual(['2026-10-01 yandex a 123400'])
  })

  test('columns that nobody knows, and where the visitors came from', async () => {
    const body = 'When,What,How much\n2026-10-01,a,5\n'
    expect(previewIn(await spend.preview(body)).asks).toEqual(['day', 'amount', 'source'])
    await spend.bring(body, { day: '0', campaign: '1', amount: '2', sourceOfAll: 'Yandex' })
    expect(await spend.kept()).toEqual(['2026-10-01 yandex a 500'])
  })

  test('a column that the table has not', async () => {
    const body = 'Date,Campaign,Cost\n2026-10-01,a,5\n'
    expect(previewIn(await spend.preview(body, { ...source, amount: '7' })).asks).toEqual(['amount'])
  })
})

describe('a table about days that are there already', () => {
  const first = 'Date,Campaign,Cost\n2026-10-01,a,10\n2026-10-01,b,20\n2026-10-02,a,30\n'
  const second = 'Date,Campaign,Cost\n2026-10-01,a,15\n2026-10-02,a,30\n2026-10-03,a,40\n'

  test('shows what would change, and replaces it and nothing else', async () => {
    await spend.bring(first, source)
    const { would } = previewIn(await spend.preview(second, source))
    expect(would?.difference).toEqual({
      added: 1,
      changed: 1,
      same: 1,
      before: 4000,
      after: 8500,
      largest: [{ campaign: 'a', before: 1000, after: 1500 }],
    })
    await spend.bring(second, source)
    expect(await spend.kept()).toEqual([
      '2026-10-01 yandex a 1500',
      '2026-10-01 yandex b 2000',
      '2026-10-02 yandex a 3000',
      '2026-10-03 yandex a 4000',
    ])
  })

  test('can be taken back, and what it replaced is there again', async () => {
    await spend.bring(first, source)
    const before = await spend.kept()
    const id = randomUUID()
    await spend.bring(second, { ...source, id })
    expect((await spend.undo(id)).status).toBe(204)
    expect(await spend.kept()).toEqual(before)
    expect((await spend.undo(id)).status).toBe(204)
    const [latest] = await spend.history()
    expect(latest).toMatchObject({ id, rows: 3, amount: 8500, by: latest?.undone?.by })
  })

  test('stays when the one before it is taken back', async () => {
    const id = randomUUID()
    await spend.bring(first, { ...source, id })
    await spend.bring(second, source)
    await spend.undo(id)
    expect(await spend.kept()).toEqual([
      '2026-10-01 yandex a 1500',
      '2026-10-02 yandex a 3000',
      '2026-10-03 yandex a 4000',
    ])
  })

  test('sent again by a retry neither counts twice nor comes before what came after it', async () => {
    const id = randomUUID()
    await spend.bring(first, { ...source, id })
    await spend.bring(second, source)
    const kept = await spend.kept()
    const count = (await spend.history()).length
    expect((await spend.bring(first, { ...source, id })).status).toBe(201)
    expect([await spend.kept(), (await spend.history()).length]).toEqual([kept, count])
    expect(problemIn(world, await spend.bring(second, { ...source, id }))).toBe(
      '409 id-reused, #/id id-reused',
    )
    expect(await spend.kept()).toEqual(kept)
  })
})

test.each([
  ['as long as it says', false],
  ['without a length', true],
])('of a hundred megabytes, %s, no more is taken than may be kept', async (_how, chunked) => {
  const { answer, taken } = await flood(world.product.address, {
    path: `/api/workspaces/${world.workspace}/spend-previews`,
    headers: world.owner.headers,
    bytesMax: 100 * 1024 * 1024,
    chunked,
  })
  expect(problemIn(world, answer)).toBe('413 body-too-large, # file-too-large')
  // Ten megabytes, and what was under way on the wire.
  expect(taken).toBeLessThan(20 * 1024 * 1024)
})

test('a large table is read while visitors are answered', async () => {
  const day = (at: number) => new Date(Date.UTC(2020, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)
  const rows = Array.from(
    { length: 90_000 },
    (_, at) => `${day(at % 2000)},campaign ${Math.floor(at / 2000)},${at}.25`,
  )
  const reading = spend.preview(`Date,Campaign,Cost\n${rows.join('\n')}\n`, source)
  let slowest = 0
  for (let asked = 0; asked < 20; asked += 1) {
    const from = performance.now()
    await world.ask({ path: '/healthz' })
    slowest = Math.max(slowest, performance.now() - from)
  }
  expect(previewIn(await reading).would?.lines).toBe(90_000)
  expect(slowest).toBeLessThan(1000)
})

test('a name that is a formula or markup is only a name', async () => {
  const name = `=cmd|' /C calc'!A0<img src=x onerror=alert(1)>`
  await spend.bring(`Date;Campaign;Cost\n2026-10-01;"${name}";5\n`, source)
  expect(await spend.kept()).toEqual([`2026-10-01 yandex ${name.toLowerCase()} 500`])
})

test('managers and readers bring nothing in', async () => {
  for (const role of ['manager', 'reader']) {
    const headers = { cookie: await signInAs(world, world.workspace, role), origin: world.product.address }
    expect(problemIn(world, await spend.bring(yandex, {}, { headers }))).toBe('403 forbidden')
  }
})
