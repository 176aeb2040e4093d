import { afterAll, beforeAll, expect, test } from 'vitest'

import { goodLead } from './good.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const today = /\d{4}-\d\d-\d\d/
const saved = (path: string) => world.ask({ path, headers: world.owner.headers })
const leads = () => `/api/workspaces/${world.workspace}/exports/leads`
const linesOf = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')

test('leads are saved as a table, page after page, none twice and none left out', async () => {
  const lead = goodLead(world)
  await world.ask({ path: '/v1/leads', json: { ...lead, contact: { ...lead.contact, name: '=1+1' } } })
  // Many at one moment, so that pages end among them.
  await world.database.rows(
    `insert into lead (id, digest, contact_id, name, source, snapshot, visitor, audience, answers, status,
                       created_at, updated_at)
     with recursive n (n) as (values (1) union all select n + 1 from n where n < 1203)
     select printf('00000000-0000-4000-8000-%012d', n), 'd', contact_id, 'n', source, snapshot, 'v', audience, '[]', 'new',
            1700000000000, 0
     from lead join n where id = ?`,
    [lead.id],
  )
  const { status, headers, text } = await saved(leads())
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'private, no-store',
  })
  expect(headers['content-disposition']).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/)
  expect(text.startsWith('\ufeff')).toBe(true)
  const [head, first, ...rest] = linesOf(text)
  expect(head?.split(',').slice(0, 4)).toEqual(['id', 'created_at', 'name', 'phone'])
  // Whatever a spreadsheet would run is text, a phone as well.
  expect(first).toContain(`${lead.id},`)
  expect(first).toContain(`,'=1+1,'+79161234567,`)
  const ids = rest.map((line) => line.split(',')[0])
  expect([ids.length, new Set(ids).size]).toEqual([1203, 1203])
})

test('only the leads that were asked for are in the table', async () => {
  const lead = goodLead(world)
  await world.ask({ path: '/v1/leads', json: { ...lead, contact: { ...lead.contact, name: 'Редкое' } } })
  expect(linesOf((await saved(`${leads()}?q=${encodeURIComponent('Редкое')}`)).text)).toHaveLength(2)
  expect(linesOf((await saved(`${leads()}?status=contract`)).text)).toHaveLength(1)
  expect(problemIn(world, await saved(`${leads()}?status=none`))).toMatch(/^400 parameters-invalid/)
})

test.each(['days', 'metrics', 'funnel', 'segments', 'campaigns'])(
  'the %s of a report are saved as a table with a row for each cell',
  async (table) => {
    const answer = await saved(`/api/experiments/${world.experiment}/export.csv?table=${table}`)
    expect(answer.status).toBe(200)
    const name = String(answer.headers['content-disposition'])
    expect(name).toContain(`filename="${table}-${world.experiment}-`)
    expect(name).toMatch(today)
    const unquoted = answer.text.replaceAll(/"(?:[^"]|"")*"/g, '')
    const widths = new Set(linesOf(unquoted).map((line) => line.split(',').length))
    expect(widths.size).toBe(1)
  },
)

test('a whole report is saved as each part of it is answered', async () => {
  const at = `/api/experiments/${world.experiment}`
  const { headers, text } = await saved(`${at}/export.json?audience=people`)
  expect(headers['content-type']).toBe('application/json')
  const parts: Record<string, unknown> = JSON.parse(text)
  expect(Object.keys(parts)).toEqual(['overview', 'funnel', 'segments', 'money', 'beliefs', 'days'])
  for (const part of ['funnel', 'segments', 'money', 'beliefs', 'days']) {
    const answer = await saved(`${at}/report/${part}?audience=people`)
    expect(JSON.parse(answer.text)).toEqual(parts[part])
  }
})
