import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startServer } from '@pulya/api/server'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'

import { signInBy } from '../sign-in.ts'

test('a sign-in link that was lost is replaced at the next start, and none is printed while somebody is signed in', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }))
  const start = () => startServer({ port: 0, dataFolder, publicUrl: undefined }, pino({ level: 'silent' }))

  const first = await start()
  await first.stop()
  const second = await start()
  expect(second.signInLink).not.toBe(first.signInLink)
  await signInBy(second.signInLink ?? '')
  await second.stop()
  const third = await start()
  expect(third.signInLink).toBeUndefined()
  await third.stop()
}, 60_000)
