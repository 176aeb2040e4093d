import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { openDatabaseFile } from '../database.ts'
import { anna, inviteBy, join, type Person, statusesOf, tokenIn, type Visiting, visit } from './member.ts'
import { addFirm } from './people.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World
let owner: Visiting
let other: Awaited<ReturnType<typeof addFirm>>
let now = Date.now()
const day = 86_400_000

beforeAll(async () => {
  world = await openWorld({ now: () => now })
  other = await addFirm(world)
  owner = browser(world.owner.cookie)
})
afterAll(async () => {
  other.database.close()
  await world.stop()
})

const browser = (cookie = '') => visit(world.product.address, cookie, (question) => world.ask(question))
const somebodyNew = (): Person => ({ ...anna, email: `${randomUUID()}@example.com` })
const invitePath = () => `/api/workspaces/${world.workspace}/invitations`
const membersPath = () => `/api/workspaces/${world.workspace}/members`

const shown = z.object({
  members: z.array(z.object({ id: z.string(), email: z.string().nullable(), role: z.string() })),
  invitations: z.array(z.object({ id: z.string() })),
})
const members = async () => shown.parse(await owner.read(membersPath()))

async function idOf(email: string): Promise<string> {
  return (await members()).members.find((member) => member.email === email)?.id ?? ''
}

test('somebody new joins by the link, with the role they were invited to and no other', async () => {
  const person = somebodyNew()
  const { address, id } = await inviteBy(owner, world.workspace, 'analyst')
  expect(address).toMatch(/^http:\/\/localhost:\d+\/studio\/invitation#[\w-]{43}$/)
  expect((await members()).invitations.map((invitation) => invitation.id)).toContain(id)
  const somebody = browser()
  const token = tokenIn(address)
  const opened = await somebody.ask('POST', '/api/opened-invitations', { token })
  expect(JSON.parse(opened.text)).toEqual({
    firm: 'Ясный счёт',
    role: 'analyst',
    by: 'Владелец',
    email: null,
  })

  const greedy = { token, ...person, role: 'owner' }
  const refused = await somebody.ask('POST', '/api/accepted-invitations/people', greedy)
  expect(problemIn(world, refused)).toBe('400 body-invalid, #/role member-unknown')
  const answer = await somebody.ask('POST', '/api/accepted-invitations/people', { token, ...person })
  expect([answer.status, answer.text]).toEqual([201, JSON.stringify({ workspace: world.workspace })])
  expect(await somebody.read('/api/session')).toMatchObject({
    memberships: [{ workspace: world.workspace, role: 'analyst' }],
  })
  expect((await somebody.ask('GET', membersPath())).status).toBe(403)
  expect((await members()).invitations.map((invitation) => invitation.id)).not.toContain(id)
})

test('a link works once, also when two press at the same moment', async () => {
  const token = tokenIn((await inviteBy(owner, world.workspace, 'reader')).address)
  const accept = () => browser().ask('POST', '/api/accepted-invitations/people', { token, ...somebodyNew() })
  const answers = await Promise.all([accept(), accept(), accept()])
  expect(statusesOf(answers)).toEqual([201, 410, 410])
})

test('an invitation cannot give a new password to an account that is there', async () => {
  const person = somebodyNew()
  await join(owner, browser(), { workspace: world.workspace, role: 'reader', person })
  const kept = await hashes()
  const token = tokenIn((await inviteBy(owner, world.workspace, 'owner')).address)
  const thief = { token, ...person, email: person.email.toUpperCase(), password: 'a thief was here today' }
  const answer = await browser().ask('POST', '/api/accepted-invitations/people', thief)
  expect(problemIn(world, answer)).toBe('409 email-taken')
  expect(await hashes()).toEqual(kept)
})

test('whoever is signed in joins another firm with the account they have', async () => {
  const person = somebodyNew()
  const somebody = browser()
  await join(owner, somebody, { workspace: world.workspace, role: 'reader', person })
  const elsewhere = browser(other.cookie)
  const token = tokenIn((await inviteBy(elsewhere, other.ids.workspace, 'manager')).address)
  expect((await browser().ask('POST', '/api/accepted-invitations', { token })).status).toBe(401)
  expect((await somebody.ask('POST', '/api/accepted-invitations', { token })).status).toBe(200)
  const { memberships } = z
    .object({ memberships: z.array(z.object({ workspace: z.string(), role: z.string() })) })
    .parse(await somebody.read('/api/session'))
  expect(memberships.map(({ workspace, role }) => `${workspace} ${role}`).toSorted()).toEqual(
    [`${world.workspace} reader`, `${other.ids.workspace} manager`].toSorted(),
  )
})

test('a member is not made one again, and the link stays good for somebody else', async () => {
  const somebody = browser()
  await join(owner, somebody, { workspace: world.workspace, role: 'reader', person: somebodyNew() })
  const token = tokenIn((await inviteBy(owner, world.workspace, 'owner')).address)
  const answer = await somebody.ask('POST', '/api/accepted-invitations', { token })
  expect(problemIn(world, answer)).toBe('409 member-already')
  expect(await somebody.read('/api/session')).toMatchObject({ memberships: [{ role: 'reader' }] })
  expect((await browser().ask('POST', '/api/opened-invitations', { token })).status).toBe(200)
})

test('another role holds from the next request, and whoever is removed is out with it', async () => {
  const person = somebodyNew()
  const somebody = browser()
  await join(owner, somebody, { workspace: world.workspace, role: 'reader', person })
  const leads = `/api/workspaces/${world.workspace}/leads`
  expect((await somebody.ask('GET', leads)).status).toBe(403)
  const path = `${membersPath()}/${await idOf(person.email)}`
  expect((await owner.ask('PATCH', path, { role: 'manager' })).status).toBe(204)
  expect((await somebody.ask('GET', leads)).status).toBe(200)
  expect((await owner.ask('DELETE', path)).status).toBe(204)
  expect((await somebody.ask('GET', leads)).status).toBe(404)
  expect((await somebody.ask('GET', '/api/account')).status).toBe(200)
  expect((await owner.ask('DELETE', path)).status).toBe(404)
})

test('the last owner stays one, also when two owners step down at the same moment', async () => {
  const people = [somebodyNew(), somebodyNew()]
  const owners = people.map(() => browser())
  const firm = other.ids.workspace
  const founder = browser(other.cookie)
  for (const [index, somebody] of owners.entries()) {
    await join(founder, somebody, { workspace: firm, role: 'owner', person: people[index] })
  }
  const stepDown = async (one: Visiting) => {
    const { user } = z.object({ user: z.object({ id: z.string() }) }).parse(await one.read('/api/session'))
    return one.ask('PATCH', `/api/workspaces/${firm}/members/${user.id}`, { role: 'reader' })
  }
  const answers = await Promise.all([founder, ...owners].map(stepDown))
  expect(statusesOf(answers)).toEqual([204, 204, 409])
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const left = await control.rows(`select 1 from member where workspace_key = ? and role = 'owner'`, [firm])
  control.close()
  expect(left).toHaveLength(1)
})

test('the only owner can neither step down nor leave', async () => {
  const [alone] = (await members()).members.filter(({ role }) => role === 'owner')
  const path = `${membersPath()}/${alone?.id}`
  expect(problemIn(world, await owner.ask('PATCH', path, { role: 'reader' }))).toBe('409 last-owner')
  expect(problemIn(world, await owner.ask('DELETE', path))).toBe('409 last-owner')
})

/** The last: it makes a week pass, and with it every session. */
test('a link that was used, taken back, is too old or never was answers in the same words', async () => {
  const used = await inviteBy(owner, world.workspace, 'reader')
  await browser().ask('POST', '/api/accepted-invitations/people', {
    token: tokenIn(used.address),
    ...somebodyNew(),
  })
  const back = await inviteBy(owner, world.workspace, 'reader')
  expect((await owner.ask('DELETE', `${invitePath()}/${back.id}`)).status).toBe(204)
  expect((await owner.ask('DELETE', `${invitePath()}/${used.id}`)).status).toBe(404)
  const old = await inviteBy(owner, world.workspace, 'reader')
  now += 7 * day - 1000
  expect(
    (await browser().ask('POST', '/api/opened-invitations', { token: tokenIn(old.address) })).status,
  ).toBe(200)
  now += 1000
  const answers = new Set<string>()
  for (const token of [...[used, back, old].map(({ address }) => tokenIn(address)), 'made-up']) {
    for (const path of ['/api/opened-invitations', '/api/accepted-invitations/people']) {
      const more = path.endsWith('people') ? somebodyNew() : {}
      const answer = await browser().ask('POST', path, { token, ...more })
      expect(problemIn(world, answer)).toBe('410 link-expired')
      answers.add(answer.text.replace(/"requestId":"[^"]+"/, ''))
    }
  }
  expect(answers.size).toBe(1)
})

async function hashes(): Promise<unknown> {
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const rows = await control.rows('select user_id, hash from password order by user_id')
  control.close()
  return rows.map(({ user_id, hash }) => [user_id, hash])
}
