import { expect } from '@playwright/test'

import { test } from './host.ts'
import { answerAll, leaveContact, thanked } from './walk.ts'

test('under a strict policy with Trusted Types the quiz is styled, works to the end and breaks no rule', async ({
  page,
  host,
  product,
}) => {
  const from = product.address
  const policy = [
    "default-src 'none'",
    `script-src ${from}`,
    "style-src 'self'",
    `img-src ${from}`,
    `connect-src ${from}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

  const broken: string[] = []
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()))
  page.on('pageerror', (error) => broken.push(error.message))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(violatedDirective, blockedURI),
    )
  })
  await host.open(page, {
    headers: { 'content-security-policy': policy },
    body: host.place + host.script,
  })

  await expect(page.getByRole('button', { name: 'Продолжить' })).toHaveCSS(
    'background-color',
    'rgb(31, 61, 105)',
  )
  await answerAll(page)
  await leaveContact(page, 'Анна', '+7 916 555-66-78')
  await thanked(page)
  expect(broken).toEqual([])
})
