import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { startServer } from '@pulya/api/server'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'

import { signInBy } from '../sign-in.ts'

async function newFolder(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }))
  return dataFolder
}

const startIn = (dataFolder: string) =>
  startServer({ port: 0, dataFolder, publicUrl: undefined }, pino({ level: 'silent' }))

test('a sign-in link that was lost is replaced at the next start, and none is printed while somebody is signed in', async () => {
  const dataFolder = await newFolder()
  const first = await startIn(dataFolder)
  await first.stop()
  const second = await startIn(dataFolder)
  expect(second.signInLink).not.toBe(first.signInLink)
  await signInBy(second.signInLink ?? '')
  await second.stop()
  const third = await startIn(dataFolder)
  expect(third.signInLink).toBeUndefined()
  await third.stop()
}, 60_000)

const command = fileURLToPath(new URL('../../scripts/owner-link.ts', import.meta.url))

function ownerLink(dataFolder: string, port: number, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataFolder, PORT: String(port) }
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    env,
    encoding: 'utf8',
  })
  return { said: stdout.trim(), complained: stderr.trim(), status }
}

test('an owner who has lost their way in gets a link beside the product that runs, good for one time', async () => {
  const dataFolder = await newFolder()
  const product = await startIn(dataFolder)
  try {
    const { cookie, client } = await signInBy(product.signInLink ?? '')
    const json = { email: 'owner@example.com' }
    const headers = { origin: product.address, cookie }
    await client.api.account.$patch({ json }, { headers })
    for (const args of [[], ['Owner@example.com']]) {
      const { said } = ownerLink(dataFolder, product.port, ...args)
      expect(said).toMatch(/^http:\/\/localhost:\d+\/studio\/sign-in#[\w-]{43}$/)
      const owner = await signInBy(said)
      expect((await (await owner.client.api.session.$get()).json()).user.email).toBe('owner@example.com')
      await expect(signInBy(said)).rejects.toThrow('used before')
    }
    const nobody = ownerLink(dataFolder, product.port, 'nobody@example.com')
    expect(nobody).toEqual({ said: '', complained: 'Nobody has the address nobody@example.com.', status: 1 })
  } finally {
    await product.stop()
  }
}, 60_000)

test('there is no link to a product that has never run', async () => {
  const { complained, status } = ownerLink(await newFolder(), 4100)
  expect([complained, status]).toEqual([expect.stringContaining('There is no Pulya in this folder yet'), 1])
})
