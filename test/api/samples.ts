import { randomUUID } from 'node:crypto'

import { fits } from '../fit-report.ts'
import { aPlan } from './started-experiment.ts'
import type { Operation } from './description.ts'

/** Ids that stand in addresses; `lead` and the public ids may be of nothing. */
export interface Ids {
  workspace: string
  document: string
  experiment: string
  lead: string
  upload: string
  host: string
  import: string
  template: string
  link: string
  comment: string
  member: string
  invitation: string
  key: string
  brand: string
  session?: string
  passkey?: string
}

/** Bodies that pass the schema of their route. */
const bodies: Record<string, () => unknown> = {
  'POST /api/session': () => ({ token: 'made-up' }),
  'POST /api/session/password': () => ({ email: `${randomUUID()}@example.com`, password: 'made-up words' }),
  'POST /api/session/passkey-options': () => ({}),
  'POST /api/session/passkey': () => ({ answer: aPasskey({ authenticatorData: 'AA', signature: 'AA' }) }),
  'POST /api/password-resets': () => ({ email: `${randomUUID()}@example.com` }),
  'POST /api/new-passwords': () => ({ token: 'made-up', password: 'verdant lamp on tin' }),
  'POST /api/opened-invitations': () => ({ token: 'made-up' }),
  'POST /api/accepted-invitations': () => ({ token: 'made-up' }),
  'POST /api/accepted-invitations/people': () => ({
    token: 'made-up',
    name: 'Somebody',
    email: 'somebody@example.com',
    password: 'verdant lamp on tin',
  }),
  'PATCH /api/account': () => ({ name: 'Somebody' }),
  'PUT /api/account/password': () => ({ chosen: 'verdant lamp on tin' }),
  'POST /api/account/passkey-options': () => ({}),
  'POST /api/account/passkeys': () => ({ made: aPasskey({ attestationObject: 'AA' }) }),
  'POST /api/account/one-time-codes': () => ({}),
  'PUT /api/account/one-time-codes': () => ({ code: '000000' }),
  'POST /api/account/one-time-codes/removal': () => ({}),
  'POST /api/account/recovery-codes': () => ({}),
  'PATCH /api/workspaces/{workspace}/members/{member}': () => ({ role: 'reader' }),
  'POST /api/workspaces/{workspace}/invitations': () => ({ role: 'reader' }),
  'POST /api/workspaces/{workspace}/keys': () => ({ name: 'CRM', scopes: ['read-leads'] }),
  'PUT /api/workspaces/{workspace}/brands/{brand}': () => ({ name: 'Quiet Shore' }),
  'PUT /api/workspaces/{workspace}/usual-brand': () => ({ brand: randomUUID() }),
  'PUT /api/workspaces/{workspace}/retention': () => ({ leadDays: 365, eventDays: 90, fileDays: 365 }),
  'POST /api/workspaces/{workspace}/retention-previews': () => ({
    leadDays: 365,
    eventDays: 90,
    fileDays: 365,
  }),
  'POST /api/workspaces/{workspace}/documents': () => ({
    id: randomUUID(),
    kind: 'offer',
    template: 'trial-lesson',
    locale: 'en',
  }),
  'POST /api/workspaces/{workspace}/templates': () => ({
    id: randomUUID(),
    document: 'nobody22-offer222',
    name: 'Ours',
  }),
  'PUT /api/workspaces/{workspace}/templates/{template}/removed': () => ({ removed: true }),
  'POST /api/workspaces/{workspace}/templates/{template}/documents': () => ({ id: randomUUID() }),
  'POST /api/workspaces/{workspace}/ai/headlines': () => ({ document: 'nobody22-offer222', variant: 'A' }),
  'POST /api/workspaces/{workspace}/ai/translations': () => ({
    document: 'nobody22-offer222',
    from: 'ru',
    texts: [{ pointer: '#/title', text: 'Смета за день' }],
  }),
  'POST /api/workspaces/{workspace}/ai/quizzes': () => ({
    locale: 'ru',
    trade: 'Ремонт',
    audience: 'Хозяева квартир',
    goal: 'Площадь и срок',
  }),
  'POST /api/documents/{document}/copies': () => ({ id: randomUUID() }),
  'PUT /api/documents/{document}/archived': () => ({ archived: false }),
  'POST /api/workspaces/{workspace}/consents': () => ({ id: randomUUID(), locale: 'en', purpose: 'ads' }),
  'POST /api/workspaces': () => ({
    id: randomUUID(),
    name: 'A firm',
    locale: 'ru',
    timeZone: 'Europe/Moscow',
    currency: 'RUB',
  }),
  'PUT /api/workspaces/{workspace}/settings': () => ({
    name: 'A firm',
    locale: 'ru',
    timeZone: 'Europe/Moscow',
    currency: 'RUB',
    profile: {},
  }),
  'PUT /api/documents/{document}/draft': () => ({ revision: 1, draft: {} }),
  'PUT /api/documents/{document}/slug': () => ({ slug: 'another' }),
  'POST /api/documents/{document}/publications': () => ({ revision: 99 }),
  'POST /api/documents/{document}/presence': () => ({ tab: randomUUID(), at: null }),
  'PUT /api/documents/{document}/fit': () => fits(99),
  'POST /api/documents/{document}/experiments': () => ({ name: 'Another', plan: aPlan }),
  'PATCH /api/experiments/{experiment}': () => ({ traffic: 1 }),
  'POST /api/experiments/{experiment}/status': () => ({ to: 'stopped' }),
  'POST /api/experiments/{experiment}/copies': () => ({}),
  'POST /api/experiments/{experiment}/preview-links': () => ({}),
  'POST /api/experiments/{experiment}/decision': () => ({ outcome: 'inconclusive', reason: 'Enough' }),
  'POST /api/experiments/{experiment}/apply': () => ({ to: ['nobody22-offer222'], preview: true }),
  'POST /api/experiments/plans': () => ({ plan: aPlan, variants: 2 }),
  'PUT /api/workspaces/{workspace}/experiment-policy': () => ({ holdout: 0 }),
  'POST /api/experiments/{experiment}/links': () => ({ name: 'For the board' }),
  'POST /api/documents/{document}/pins': () => ({}),
  'POST /api/documents/{document}/restorations': () => ({ number: 99 }),
  'PUT /api/documents/{document}/schedule/publication': () => ({ at: Date.now() + 86_400_000, revision: 99 }),
  'PUT /api/documents/{document}/schedule/end': () => ({ endAt: null }),
  'POST /api/documents/{document}/preview-links': () => ({}),
  'POST /api/documents/{document}/review-links': () => ({ name: 'For the lawyer' }),
  'POST /api/documents/{document}/comments/{comment}/answers': () => ({ id: randomUUID(), text: 'Mended' }),
  'PUT /api/documents/{document}/comments/{comment}/resolved': () => ({ resolved: true }),
  'POST /api/workspaces/{workspace}/domains': () => ({
    host: 'firm.example',
    document: 'nobody22-offer222',
  }),
  'POST /api/workspaces/{workspace}/domains/{host}/checks': () => ({}),
  'POST /api/workspaces/{workspace}/imports': () => ({ elements: [{ type: 'comment', name: 'wishes' }] }),
  'POST /api/workspaces/{workspace}/leads/{lead}/status-changes': () => ({
    id: randomUUID(),
    from: 'new',
    to: 'contacted',
  }),
}

/** Of routes that cannot do without one. */
const queries: Record<string, () => string> = {
  'GET /api/experiments/{experiment}/why': () => `?visitor=${randomUUID()}`,
  'POST /api/workspaces/{workspace}/assets': () => `?id=${randomUUID()}&name=a.jpg`,
  'POST /api/workspaces/{workspace}/imports': () => `?id=${randomUUID()}`,
  'POST /api/workspaces/{workspace}/spend-imports': () => `?id=${randomUUID()}&name=a.csv`,
}

/** A request of this route about these things. @throws For a route that takes a body nobody has written here yet. */
export function sampleOf({ name, method, template, takesJson }: Operation, ids: Ids) {
  const body = bodies[name]
  if (takesJson && !body) throw new Error(`samples.ts has no body for ${name}`)
  const path = template.replaceAll(/\{(\w+)\}/g, (_, id: string) => {
    const named = isNamed(ids, id) ? ids[id] : undefined
    if (named !== undefined) return named
    throw new Error(`samples.ts does not know what {${id}} of ${name} is`)
  })
  return { method, path: path + (queries[name]?.() ?? ''), ...(body && { json: body() }) }
}

/** Of the right shape, and made nowhere. */
const aPasskey = (response: object) => ({
  id: 'AA',
  rawId: 'AA',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'AA', ...response },
})

const isNamed = (ids: Ids, name: string): name is keyof Ids => name in ids

export const idsOf = (world: { workspace: string; offer: { source: string }; experiment: string }): Ids => ({
  workspace: world.workspace,
  document: world.offer.source,
  experiment: world.experiment,
  lead: randomUUID(),
  upload: randomUUID(),
  host: 'firm.example',
  import: randomUUID(),
  template: randomUUID(),
  link: `${world.workspace}-link2222`,
  comment: randomUUID(),
  member: randomUUID(),
  invitation: randomUUID(),
  key: randomUUID(),
  brand: randomUUID(),
  session: randomUUID(),
  passkey: 'AA',
})
