import { expect } from '@playwright/test'

import { test } from './host.ts'
import { answerAll, leaveContact, thanked } from './walk.ts'

test('with storage and cookies blocked the quiz works to the end', async ({ page, host }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, { get: blocked })
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked })
  })
  await host.open(page, { body: host.place + host.script })
  await answerAll(page)
  await leaveContact(page, 'Анна', '+7 916 555-66-79')
  await thanked(page)
  expect(errors).toEqual([])
})
