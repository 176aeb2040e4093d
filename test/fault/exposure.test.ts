import { randomUUID } from 'node:crypto'

import { expect, onTestFinished, test } from 'vitest'

import { openFirmOf } from '../database.ts'
import { openBrowser } from '../traffic/browser.ts'
import { connectTo } from '../traffic/network.ts'
import { readOffer } from '../traffic/offer.ts'
import { openServerProcess } from './server-process.ts'

test('an exposure that cannot be kept costs neither the page, nor the event, nor the server', async () => {
  const server = await openServerProcess()
  onTestFinished(() => server.remove())
  await server.start()
  const database = await openFirmOf(server.dataFolder, 'bankrotstvo')
  onTestFinished(() => database.close())
  await database.rows(
    `create trigger nobody_is_exposed before insert on exposure begin select raise(abort, 'no'); end`,
  )

  const browser = openBrowser(connectTo(server.address))
  const { source, snapshot } = readOffer((await browser.open('/o/bankrotstvo')).html)
  const events = [{ id: randomUUID(), kind: 'page_view', at: 0 }]
  const visitor = browser.visitor()
  expect(await browser.send('/v1/events', { source, snapshot, visitor, events })).toEqual({
    accepted: 1,
    duplicates: 0,
  })
  expect(await database.count('event')).toBe(1)
  expect(await database.count('exposure')).toBe(0)
  await browser.open('/q/proverka')
  expect(server.running()).toBe(true)
}, 60_000)
