import { expect } from '@playwright/test'
import { workspaceOf } from '@pulya/contract/public-id'

import { openDatabaseFile } from '../database.ts'
import { test } from './host.ts'
import { answer, answerAll, asked, leaveContact, thanked } from './walk.ts'

const keysOfStorage = () => Object.keys(localStorage).concat(Object.keys(sessionStorage))

test('a visitor of somebody else’s page answers, reads the result and leaves a phone', async ({
  page,
  host,
  product,
}) => {
  await host.open(page, { body: host.place + host.script })
  await answerAll(page)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'По вашим ответам суду обычно есть что рассматривать',
  )
  await expect(page.getByText('первым изменится: «Помогать семье»')).toBeVisible()

  await leaveContact(page, 'Анна', '8 (916) 555-66-77')
  await thanked(page)

  const database = openDatabaseFile(product.dataFolder, workspaceOf(host.publicId))
  const leads = await database.rows(
    'select name, outcome, segment from lead join contact on contact.id = contact_id where phone = ?',
    ['+79165556677'],
  )
  database.close()
  expect(leads).toMatchObject([{ name: 'Анна', outcome: 'court', segment: 'hot' }])
})

test('nothing is left behind: one global, no cookie, and no storage before the first answer', async ({
  page,
  host,
}) => {
  await host.open(page, { body: '' })
  const globals = await page.evaluate(() => Object.keys(globalThis))

  await host.open(page, { body: host.place + host.script })
  await asked(page, 'Какая у вас общая сумма долгов?')
  expect(await page.evaluate(keysOfStorage)).toEqual([])

  await page.getByLabel('Больше 1 млн ₽').check()
  await expect
    .poll(() => page.evaluate(keysOfStorage))
    .toEqual(expect.arrayContaining(['pulya:visitor', `pulya:${host.publicId}`]))
  expect(await page.evaluate(() => Object.keys(globalThis))).toEqual([...globals, 'pulya'])
  expect(await page.context().cookies()).toEqual([])
})

test('one request brings the first question, and all of them go to the product', async ({
  page,
  host,
  product,
}) => {
  const before: string[] = []
  page.on('request', (request) => before.push(request.url()))
  await host.open(page, { body: host.place + host.script })
  await asked(page, 'Какая у вас общая сумма долгов?')
  const [html, script, ...others] = before.filter((url) => !url.endsWith('/favicon.ico'))
  expect(html).toMatch(/^http:\/\/localhost/)
  expect(script).toBe(`${product.address}/w/${host.publicId}.js`)
  expect(others.every((url) => url.startsWith(product.address))).toBe(true)
})

test('a reload goes on at the same question, and a sent lead starts afresh', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'До 300 тыс. ₽')
  await answer(page, 'Банкам')
  await page.getByLabel('Ничего').check()

  await page.reload()
  await asked(page, 'Какое имущество на вас оформлено?')
  await expect(page.getByLabel('Ничего')).toBeChecked()
  await expect(page.getByText('Какое имущество на вас оформлено?')).not.toBeFocused()

  await page.getByRole('button', { name: 'Назад' }).click()
  await expect(page.getByLabel('Банкам')).toBeChecked()
  await answer(page)
  await answer(page)
  await answer(page, 'Официально')
  await answer(page, 'Боюсь за имущество')
  // A small debt and no property: the share of income is not asked.
  await answer(page, 'Планировать покупки')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Похоже, вам стоит начать с МФЦ')
  await leaveContact(page, 'Пётр', '+7 916 555-00-11')
  await thanked(page)

  // The last events are acknowledged within moments.
  await expect.poll(() => page.evaluate(keysOfStorage)).toEqual(['pulya:visitor'])
  await page.reload()
  await asked(page, 'Какая у вас общая сумма долгов?')
})

test('the checklist of a result can be kept', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  await answer(page, 'До 300 тыс. ₽')
  await answer(page, 'Банкам')
  await answer(page, 'Ничего')
  await answer(page, 'Официально')
  await answer(page, 'Боюсь за имущество')
  await answer(page, 'Планировать покупки')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Сохранить список' }).click()
  expect((await download).suggestedFilename()).toBe('Похоже, вам стоит начать с МФЦ.txt')
})
