import { randomUUID } from 'node:crypto'

import { expect, onTestFinished, test } from 'vitest'

import { openWorld } from './world.ts'

/** The office of the demo firm works until eight in the evening by Moscow. */
const closing = Date.parse('2026-11-23T17:00:00Z')

test('what a visitor is promised changes in the very minute the office closes', async () => {
  let now = closing - 1
  const world = await openWorld({ now: () => now })
  onTestFinished(() => world.stop())
  const headers = { cookie: `pulya_visitor=${randomUUID()}` }
  const promised = async (at: number) => {
    now = at
    const { text } = await world.ask({ path: '/o/bankrotstvo', headers })
    return /Перезвоним [^<.,]*/.exec(text)?.[0]
  }
  expect(await promised(closing - 1)).toBe('Перезвоним в течение 15 минут')
  expect(await promised(closing)).toBe('Перезвоним завтра с 9:00')
  expect(await promised(closing - 1)).toBe('Перезвоним в течение 15 минут')
})

test('visitors at one moment read what their own address and place say, however many were before them', async () => {
  const world = await openWorld({ now: () => closing })
  onTestFinished(() => world.stop())
  const read = async (path: string) => {
    const { text } = await world.ask({ path: `/o/bankrotstvo${path}` })
    return ['через МФЦ</p>', 'в Казани<', 'по всей России<'].filter((words) => text.includes(words))
  }
  const paths = ['', '?utm_content=mfc', '/kazan', '/kazan?utm_content=mfc']
  const answers = await Promise.all([...paths, ...paths.toReversed(), ...paths].map(read))
  const [plain, marked, place, both] = [
    ['по всей России<'],
    ['через МФЦ</p>', 'по всей России<'],
    ['в Казани<'],
    ['через МФЦ</p>', 'в Казани<'],
  ]
  const wanted = [plain, marked, place, both]
  expect(answers).toEqual([...wanted, ...wanted.toReversed(), ...wanted])
})
