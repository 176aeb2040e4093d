import { afterAll, beforeAll, expect, test } from 'vitest'

import { signInAs } from './people.ts'
import { problemIn } from './problem.ts'
import { idsOf, sampleOf } from './samples.ts'
import { everyTable } from './stored.ts'
import { openWorld, type World } from './world.ts'

const everybody = ['owner', 'marketer', 'analyst', 'manager', 'reader']

/** Who may ask for what. Contacts are for those who call; numbers are for everybody else. */
const mayAsk: Record<string, readonly string[]> = {
  'GET /api/workspaces/{workspace}/documents': everybody,
  'POST /api/workspaces/{workspace}/documents': ['owner', 'marketer'],
  'GET /api/workspaces/{workspace}/templates': everybody,
  'POST /api/workspaces/{workspace}/templates': ['owner', 'marketer'],
  'PUT /api/workspaces/{workspace}/templates/{template}/removed': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/templates/{template}/documents': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/ai/headlines': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/ai/translations': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/ai/quizzes': ['owner', 'marketer'],
  'GET /api/workspaces/{workspace}/first-steps': everybody,
  'DELETE /api/workspaces/{workspace}/demo': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/consents': ['owner', 'marketer'],
  'GET /api/workspaces/{workspace}/settings': ['owner', 'marketer'],
  'PUT /api/workspaces/{workspace}/settings': ['owner', 'marketer'],
  'GET /api/documents/{document}': everybody,
  'POST /api/documents/{document}/copies': ['owner', 'marketer'],
  'PUT /api/documents/{document}/archived': ['owner', 'marketer'],
  'GET /api/documents/{document}/export.json': everybody,
  'PUT /api/documents/{document}/draft': ['owner', 'marketer'],
  'PUT /api/documents/{document}/slug': ['owner', 'marketer'],
  'POST /api/documents/{document}/presence': everybody,
  'POST /api/documents/{document}/publications': ['owner', 'marketer'],
  'GET /api/documents/{document}/findings': everybody,
  'GET /api/documents/{document}/fit': everybody,
  'PUT /api/documents/{document}/fit': ['owner', 'marketer'],
  'POST /api/documents/{document}/pins': ['owner', 'marketer'],
  'GET /api/documents/{document}/versions': everybody,
  'POST /api/documents/{document}/restorations': ['owner', 'marketer'],
  'GET /api/documents/{document}/schedule': everybody,
  'PUT /api/documents/{document}/schedule/publication': ['owner', 'marketer'],
  'DELETE /api/documents/{document}/schedule/publication': ['owner', 'marketer'],
  'PUT /api/documents/{document}/schedule/end': ['owner', 'marketer'],
  'POST /api/documents/{document}/preview-links': ['owner', 'marketer'],
  'GET /api/documents/{document}/review-links': ['owner', 'marketer'],
  'POST /api/documents/{document}/review-links': ['owner', 'marketer'],
  'DELETE /api/documents/{document}/review-links/{link}': ['owner', 'marketer'],
  'GET /api/documents/{document}/comments': everybody,
  'POST /api/documents/{document}/comments/{comment}/answers': ['owner', 'marketer'],
  'PUT /api/documents/{document}/comments/{comment}/resolved': ['owner', 'marketer'],
  'GET /api/documents/{document}/qr': everybody,
  'GET /api/workspaces/{workspace}/domains': everybody,
  'POST /api/workspaces/{workspace}/domains': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/domains/{host}/checks': ['owner', 'marketer'],
  'DELETE /api/workspaces/{workspace}/domains/{host}': ['owner', 'marketer'],
  'POST /api/workspaces/{workspace}/imports': ['owner', 'marketer'],
  'GET /api/workspaces/{workspace}/experiments': ['owner', 'marketer', 'analyst', 'reader'],
  'POST /api/documents/{document}/experiments': ['owner', 'marketer', 'analyst'],
  'GET /api/experiments/{experiment}': ['owner', 'marketer', 'analyst', 'reader'],
  'PATCH /api/experiments/{experiment}': ['owner', 'marketer', 'analyst'],
  'POST /api/experiments/{experiment}/status': ['owner', 'marketer', 'analyst'],
  'POST /api/experiments/{experiment}/copies': ['owner', 'marketer', 'analyst'],
  'POST /api/experiments/{experiment}/preview-links': ['owner', 'marketer', 'analyst'],
  'GET /api/experiments/{experiment}/why': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/decision': ['owner', 'marketer', 'analyst', 'reader'],
  'POST /api/experiments/{experiment}/decision': ['owner', 'marketer', 'analyst'],
  'POST /api/experiments/{experiment}/apply': ['owner', 'marketer'],
  'GET /api/workspaces/{workspace}/decisions': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/workspaces/{workspace}/factors': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/workspaces/{workspace}/experiment-policy': ['owner', 'marketer', 'analyst', 'reader'],
  'PUT /api/workspaces/{workspace}/experiment-policy': ['owner', 'marketer', 'analyst'],
  'GET /api/experiments/{experiment}/report': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/report/funnel': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/report/segments': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/report/money': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/report/beliefs': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/report/days': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/export.csv': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/export.json': ['owner', 'marketer', 'analyst', 'reader'],
  'GET /api/experiments/{experiment}/links': ['owner', 'marketer', 'analyst'],
  'POST /api/experiments/{experiment}/links': ['owner', 'marketer', 'analyst'],
  'DELETE /api/experiments/{experiment}/links/{link}': ['owner', 'marketer', 'analyst'],
  'GET /api/workspaces/{workspace}/spend-imports': ['owner', 'marketer', 'analyst', 'reader'],
  'POST /api/workspaces/{workspace}/spend-previews': ['owner', 'marketer', 'analyst'],
  'POST /api/workspaces/{workspace}/spend-imports': ['owner', 'marketer', 'analyst'],
  'DELETE /api/workspaces/{workspace}/spend-imports/{import}': ['owner', 'marketer', 'analyst'],
  'GET /api/workspaces/{workspace}/exports/leads': ['owner', 'manager'],
  'GET /api/workspaces/{workspace}/leads': ['owner', 'manager'],
  'GET /api/workspaces/{workspace}/leads/{lead}': ['owner', 'manager'],
  'POST /api/workspaces/{workspace}/leads/{lead}/status-changes': ['owner', 'manager'],
  'GET /api/workspaces/{workspace}/uploads/{upload}': ['owner', 'manager'],
  'GET /api/workspaces/{workspace}/assets': everybody,
  'POST /api/workspaces/{workspace}/assets': ['owner', 'marketer'],
  'DELETE /api/workspaces/{workspace}/simulated': ['owner', 'marketer', 'analyst'],
  'GET /api/workspaces/{workspace}/members': ['owner'],
  'PATCH /api/workspaces/{workspace}/members/{member}': ['owner'],
  'DELETE /api/workspaces/{workspace}/members/{member}': ['owner'],
  'POST /api/workspaces/{workspace}/invitations': ['owner'],
  'DELETE /api/workspaces/{workspace}/invitations/{invitation}': ['owner'],
  'GET /api/workspaces/{workspace}/audit': ['owner'],
  'GET /api/workspaces/{workspace}/keys': ['owner'],
  'POST /api/workspaces/{workspace}/keys': ['owner'],
  'DELETE /api/workspaces/{workspace}/keys/{key}': ['owner'],
  'GET /api/workspaces/{workspace}/brands': everybody,
  'PUT /api/workspaces/{workspace}/brands/{brand}': ['owner', 'marketer'],
  'PUT /api/workspaces/{workspace}/usual-brand': ['owner', 'marketer'],
  'DELETE /api/workspaces/{workspace}/brands/{brand}': ['owner', 'marketer'],
  'GET /api/workspaces/{workspace}/retention': ['owner'],
  'PUT /api/workspaces/{workspace}/retention': ['owner'],
  'POST /api/workspaces/{workspace}/retention-previews': ['owner'],
}

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

test('every route about a firm says who may ask it', () => {
  const routes = world.description.operations.map(({ name }) => name)
  expect(routes.filter((name) => / \/api\/(?!account\/).*\{/.test(name)).toSorted()).toEqual(
    Object.keys(mayAsk).toSorted(),
  )
})

test.each(everybody)('the %s may do what the role says and nothing else', async (role) => {
  const cookie = await signInAs(world, world.workspace, role)
  const headers = { cookie, origin: world.product.address }
  // About experiments and leads that do not exist: whoever is let in finds nothing and changes little.
  const ids = { ...idsOf(world), experiment: `${world.workspace}-none2222` }
  const routes = world.description.operations.filter(({ name }) => name in mayAsk)
  const isOpen = ({ name }: { name: string }) => mayAsk[name]?.includes(role) === true

  const before = await everyTable(world)
  for (const operation of routes.filter((route) => !isOpen(route))) {
    const answer = await world.ask({ ...sampleOf(operation, ids), headers })
    expect([operation.name, problemIn(world, answer)]).toEqual([operation.name, '403 forbidden'])
  }
  expect(await everyTable(world)).toEqual(before)

  for (const operation of routes.filter(isOpen)) {
    const { status } = await world.ask({ ...sampleOf(operation, ids), headers })
    expect([operation.name, status]).not.toEqual([operation.name, 403])
  }
})

test('nobody gets more by naming a role or a person', async () => {
  const cookie = await signInAs(world, world.workspace, 'reader')
  const headers = { cookie, origin: world.product.address }
  const body = { revision: 1, draft: {}, role: 'owner', userId: 'x', email: 'owner@example.com' }
  const path = `/api/documents/${world.offer.source}/draft`
  const answer = await world.ask({ method: 'PUT', path, json: body, headers })
  expect(problemIn(world, answer)).toBe(
    '400 body-invalid, #/role member-unknown, #/userId member-unknown, #/email member-unknown',
  )
})
