import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { leaveLink, takeLeftLink } from './left-link.ts'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'links')
}

test('a link that was left lets one person in, once, even when two try at the same moment', async () => {
  const folder = await newFolder()
  const token = await leaveLink(folder, 'anna', 1000)
  const tries = await Promise.all([takeLeftLink(folder, token, 2000), takeLeftLink(folder, token, 2000)])
  expect(tries.filter((user) => user === 'anna')).toHaveLength(1)
  expect(await takeLeftLink(folder, token, 2000)).toBeUndefined()
})

test('it is over after an hour', async () => {
  const folder = await newFolder()
  const token = await leaveLink(folder, 'anna', 0)
  expect(await takeLeftLink(folder, token, 3_600_000)).toBeUndefined()
})

test('the folder holds nothing that would let anybody in, and others cannot look inside', async () => {
  const folder = await newFolder()
  const token = await leaveLink(folder, 'anna', 0)
  const [name = ''] = await readdir(folder)
  expect(name).not.toBe(token)
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
  expect(await takeLeftLink(folder, name, 1)).toBeUndefined()
})

test('there need be no folder, and a made-up token finds nothing outside it', async () => {
  const folder = await newFolder()
  expect(await takeLeftLink(folder, '../../secret.key', 0)).toBeUndefined()
})
