import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { openDatabaseFile } from '../database.ts'
import { document as pdf } from '../files/samples.ts'
import type { World } from './world.ts'

const day = 86_400_000
const anOffer = new URL('../../api/demo/offer.renovation-price.json', import.meta.url)

const aPlan = {
  metric: 'lead',
  baseline: 0.05,
  effect: 0.2,
  visitorsPerDay: 500,
  visitorsPerVariant: 2500,
  plannedVisitors: 5000,
  days: 14,
}

/** Signs somebody in who has this role in this firm, as if by hand in the database. @returns Their cookie. */
export async function signInAs(
  world: World,
  workspace: string,
  role: string,
  now = Date.now(),
): Promise<string> {
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const user = randomUUID()
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('base64url')
  await control.rows('insert into user (id, name, created_at) values (?, ?, ?)', [user, role, now])
  await control.rows('insert into member values (?, ?, ?)', [user, workspace, role])
  await control.rows(
    'insert into session (token_hash, id, user_id, created_at, seen_at, expires_at) values (?, ?, ?, ?, ?, ?)',
    [hash, randomUUID(), user, now, now, now + day],
  )
  control.close()
  return `pulya_session=${token}`
}

/** Another firm on the same installation, with an offer, an experiment and a lead of its own. */
export async function addFirm(world: World) {
  const workspace = 'second22'
  const ids = {
    workspace,
    document: `${workspace}-offer222`,
    experiment: `${workspace}-test2222`,
    lead: randomUUID(),
    upload: randomUUID(),
    host: 'second.example',
    import: randomUUID(),
    template: randomUUID(),
    link: `${workspace}-link2222`,
    comment: randomUUID(),
    member: randomUUID(),
    invitation: randomUUID(),
    key: randomUUID(),
    brand: randomUUID(),
  }
  const control = openDatabaseFile(world.product.dataFolder, 'control')
  const firm = [workspace, 'Second', 'ru', 'Europe/Moscow', 'RUB', randomUUID(), Date.now()]
  await control.rows('insert into workspace values (?, ?, ?, ?, ?, ?, ?)', firm)
  const domain = [ids.host, workspace, ids.document, 'token', Date.now(), null]
  await control.rows('insert into domain values (?, ?, ?, ?, ?, ?)', domain)
  control.close()
  const cookie = await signInAs(world, workspace, 'owner')
  // Its database is made when it is first asked for.
  await world.ask({ path: `/api/workspaces/${workspace}/documents`, headers: { cookie } })

  const snapshot = 'f'.repeat(32)
  const visitor = randomUUID()
  const database = openDatabaseFile(world.product.dataFolder, workspace)
  const insert = (table: string, row: Record<string, string | number>) => {
    const columns = Object.keys(row)
    const places = columns.map(() => '?').join(', ')
    return database.rows(
      `insert into ${table} (${columns.join(', ')}) values (${places})`,
      Object.values(row),
    )
  }
  const at = Date.now()
  const { document: id, experiment, lead } = ids
  const about = {
    kind: 'offer',
    slug: 'second',
    title: 'Second',
    draft: await readFile(anOffer, 'utf8'),
    revision: 1,
  }
  await insert('document', { id, ...about, created_at: at, updated_at: at })
  const frozen = { number: 1, body: '{}', published_at: at, published_by: 'nobody' }
  await insert('snapshot', { hash: snapshot, document_id: id, ...frozen })
  const compared = {
    name: 'Test',
    salt: 'salt',
    status: 'running',
    plan: JSON.stringify(aPlan),
    created_at: at,
    created_by: 'nobody',
    started_at: at,
  }
  await insert('experiment', { id: experiment, document_id: id, snapshot, ...compared })
  await insert('contact', { id: 'c', phone: '+79160000002', created_at: at })
  const asked = { source: id, snapshot, visitor, audience: 'people', answers: '[]', status: 'new' }
  const whose = { digest: 'd', contact_id: 'c', name: 'Second' }
  await insert('lead', { id: lead, ...whose, ...asked, created_at: at, updated_at: at })
  const file = { digest: 'd', name: 'a.pdf', kind: 'pdf', file: 'one', bytes: pdf.length }
  const forAnswer = { source: id, submission: randomUUID(), question: 'q', audience: 'people', lead_id: lead }
  await insert('upload', { id: ids.upload, ...file, ...forAnswer, created_at: at })
  const folder = join(world.product.dataFolder, 'uploads', workspace)
  await mkdir(folder)
  await writeFile(join(folder, file.file), pdf)
  return { ids, snapshot, cookie, database }
}
