import { expect } from '@playwright/test'

import { openFirmOf } from '../database.ts'
import { sendTraffic } from '../traffic/send-traffic.ts'
import { expectNoViolations } from './no-violations.ts'
import { signIn, test } from './product.ts'

const rates = { lead: { '*': 1 }, qualified: { '*': 0 }, contract: { '*': 0 }, sum: { '*': 1 } }

test('an owner makes a key by keyboard on a phone, hands it to a program, and takes it back', async ({
  page,
  fresh,
  request,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/keys`)
  await expect(page.getByRole('link', { name: 'Ключи API' })).toBeInViewport()
  await page.getByRole('textbox', { name: 'Для чего он' }).fill('CRM')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Отметьте хотя бы одно право')).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('checkbox', { name: /Читать заявки/ }).press('Space')
  await page.getByRole('button', { name: 'Выпустить ключ' }).press('Enter')
  await expect(page.getByText('второй раз его не показать')).toBeVisible()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  const [, key = '', address = ''] =
    /Bearer (\S+)'.*?'(\S+)'/s.exec(await page.locator('.keys__example').innerText()) ?? []
  const asked = () => request.get(address, { headers: { authorization: `Bearer ${key}` } })
  expect((await asked()).status()).toBe(200)

  await page.getByRole('button', { name: 'Отозвать: CRM' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Отозвать' }).press('Enter')
  await expect(page.getByText('Ключей пока нет')).toBeVisible()
  expect((await asked()).status()).toBe(401)
})

test('what a shorter period would delete is said before it is saved', async ({ page, fresh }) => {
  test.slow()
  const { address, dataFolder } = fresh
  await sendTraffic({ address, offer: 'bankrotstvo', rates, visitors: 6, seed: 3, nojs: 0, concurrency: 2 })
  const firm = await openFirmOf(dataFolder, 'bankrotstvo')
  await firm.rows('update lead set updated_at = updated_at - ?', [40 * 86_400_000])
  const leads = await firm.count('lead')
  firm.close()
  expect(leads).toBeGreaterThan(0)

  await signIn(page, fresh)
  await page.goto(`${address}/studio/settings/retention`)
  const tonight = page.locator('form output')
  await expect(tonight).toHaveText('Этой ночью удалять нечего.')
  await page.getByRole('combobox', { name: 'Заявки и контакты' }).selectOption('1 месяц')
  await expect(tonight).toContainText(`Этой ночью будет удалено: ${leads} заяв`)
  await expectNoViolations(page)
  const save = page.getByRole('button', { name: 'Сохранить', exact: true })
  await save.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Не сохранять' }).click()
  await save.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить и удалить ночью' }).click()
  await expect(page.getByText('Сохранено')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Заявки и контакты' })).toHaveValue('30')
})

test('a domain is named, what it shows is chosen, the DNS is asked, and it goes again', async ({
  page,
  fresh,
}) => {
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/domains`)
  await page.getByRole('textbox', { name: 'Домен' }).fill('не домен')
  await page.getByRole('button', { name: 'Добавить' }).click()
  await expect(
    page.getByText('Не сделано', { exact: false }).or(page.getByRole('alert')).first(),
  ).not.toBeEmpty()
  await page.getByRole('textbox', { name: 'Домен' }).fill('Offer.Firm.Example')
  await page.getByRole('button', { name: 'Добавить' }).click()
  const domain = page.getByRole('region', { name: 'offer.firm.example' })
  await expect(domain).toContainText('_pulya.offer.firm.example')
  await expect(domain).toContainText('ждёт записи в DNS')
  await domain.getByRole('button', { name: 'Проверить' }).click()
  await expect(domain.getByText(/TXT|DNS не ответил/).last()).toBeVisible()
  await expectNoViolations(page)
  await domain.getByRole('button', { name: 'Убрать домен' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Убрать' }).click()
  await expect(domain).toHaveCount(0)
})

test('a new plan begins with the usual goal of the firm', async ({ page, fresh }) => {
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/experiments`)
  await page.getByRole('combobox', { name: 'Цель по умолчанию' }).selectOption('contract')
  await page.getByRole('combobox', { name: 'Доля посетителей вне экспериментов' }).selectOption('0.05')
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Сохранено')).toBeVisible()
  await page.goto(`${fresh.address}/studio`)
  const editor = page.getByRole('link', { name: /Подходит ли вам процедура/ })
  const offer = (await editor.first().getAttribute('href'))?.split('/').at(-1) ?? ''
  await page.goto(`${fresh.address}/studio/experiments/new?document=${offer}`)
  await expect(page.locator('select').first()).toHaveValue('contract')
})

test('an offer is made for the brand that is chosen, and wears its look', async ({ page, fresh }) => {
  test.slow()
  await signIn(page, fresh)
  await page.goto(`${fresh.address}/studio/settings/brands`)
  for (const [name, theme] of [
    ['Ясный двор', 'Клиника'],
    ['Тихий берег', 'Ночь'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Название' }).fill(name)
    await page.getByRole('combobox', { name: 'Тема' }).selectOption(theme)
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.getByRole('button', { name: `Изменить: ${name}` })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Изменить: Тихий берег' }).click()
  await expect(page.getByRole('heading', { name: 'Бренд «Тихий берег»' })).toBeFocused()
  await page.getByLabel('Логотип').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 80, height: 40 } }),
  })
  await expect(page.getByRole('img', { name: 'Логотип: Тихий берег' })).toBeVisible()
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Бренд «Тихий берег» сохранён').last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Изменить: Тихий берег' })).toBeFocused()
  await expectNoViolations(page)

  await page.goto(`${fresh.address}/studio`)
  await page.getByRole('combobox', { name: 'Бренд' }).selectOption('Тихий берег')
  await expectNoViolations(page)
  await page
    .getByRole('button', { name: /Пробный урок/ })
    .first()
    .click()
  await page.waitForURL(/\/studio\/offers\//)
  const preview = page.frameLocator('iframe').first()
  await expect(preview.getByText('Тихий берег').first()).toBeVisible()
  await expect(preview.locator('img[src*="/a/"]').first()).toBeVisible()
})
