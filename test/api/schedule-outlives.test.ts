import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startServer } from '@pulya/api/server'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'

import { signInBy } from '../sign-in.ts'

const hour = 3_600_000

test('what fell due while the server was off goes out when it starts', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }))
  const start = (aheadMs: number) =>
    startServer(
      { port: 0, dataFolder, publicUrl: undefined },
      pino({ level: 'silent' }),
      () => Date.now() + aheadMs,
    )
  const titleShown = async (address: string) => {
    const html = await (await fetch(`${address}/q/proverka`)).text()
    return /<h1[^>]*>([^<]*)</.exec(html)?.[1]
  }

  const before = await start(0)
  const { client } = await signInBy(before.signInLink ?? '')
  const [firm] = (await (await client.api.session.$get()).json()).memberships
  const param = { workspace: firm?.workspace ?? '' }
  const { documents } = await (await client.api.workspaces[':workspace'].documents.$get({ param })).json()
  const document = documents.find(({ kind }) => kind === 'quiz')?.id ?? ''
  const about = client.api.documents[':document']
  const { draft, revision } = await (await about.$get({ param: { document } })).json()
  const json = { revision, draft: { ...Object(draft), title: 'После перерыва' } }
  await about.draft.$put({ param: { document }, json })
  const planned = await about.schedule.publication.$put({
    param: { document },
    json: { at: Date.now() + hour, revision: revision + 1 },
  })
  expect(planned.status).toBe(200)
  await before.stop()

  const early = await start(0)
  expect(await titleShown(early.address)).not.toBe('После перерыва')
  await early.stop()

  const late = await start(hour)
  expect(await titleShown(late.address)).toBe('После перерыва')
  await late.stop()
}, 60_000)
