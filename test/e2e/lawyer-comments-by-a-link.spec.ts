import { expect, type Page } from '@playwright/test'

import { firmOf } from '../firm-of.ts'
import { signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'
import { expectNoViolations, expectNoViolationsAtAnyHour } from './no-violations.ts'
import { carrySession, test } from './product.ts'

/** Opens the editor of the demo firm's first document of this kind, signed in without the form. */
async function openEditor(page: Page, { address, signInLink }: Product, kind: 'offer' | 'quiz') {
  const { client, cookie } = await signInBy(signInLink)
  const id = (await firmOf({ client })).idOfFirst(kind)
  await carrySession(page.context(), address, cookie)
  await page.goto(`${address}/studio/${kind === 'offer' ? 'offers' : 'quizzes'}/${id}`)
}

async function makeLink(page: Page, name: string): Promise<string> {
  const comments = page.getByRole('region', { name: 'Замечания' })
  await comments.getByText('Ссылки для замечаний').click()
  await comments.getByLabel('Для кого ссылка').fill(name)
  await comments.getByRole('button', { name: 'Создать ссылку' }).click()
  await expect(comments.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  return (await comments.locator('code').textContent()) ?? ''
}

test('a lawyer without an account comments on a block, and the marketer answers and resolves it', async ({
  page,
  browser,
  fresh,
}) => {
  await openEditor(page, fresh, 'offer')
  const address = await makeLink(page, 'Юристу')
  expect(address).toMatch(/\/review\/[a-z2-9]+-[a-z2-9]+\.[\w-]{43}$/)

  // All of it without a script.
  const outside = await browser.newContext({ locale: 'ru-RU', javaScriptEnabled: false })
  const lawyer = await outside.newPage()
  await lawyer.goto(address)
  await expect(lawyer.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  await lawyer.getByLabel('О чём').selectOption({ index: 1 })
  const block = await lawyer.getByLabel('О чём').locator('option:checked').textContent()
  await lawyer.getByLabel('Замечание').fill('Обещать результат нельзя.\nПерепишите.')
  await lawyer.getByLabel('Как вас зовут').fill('Вера Юрьевна')
  await lawyer.getByRole('button', { name: 'Отправить' }).first().click()
  const mine = lawyer.getByRole('article').filter({ hasText: 'Обещать результат нельзя' })
  await expect(mine).toContainText(block ?? 'нет блока')
  await expect(lawyer.getByLabel('Как вас зовут').first()).toHaveValue('Вера Юрьевна')

  await page.reload()
  const row = page.locator('.block-row').filter({ hasText: '1 замечание' })
  await expect(row).toHaveCount(1)
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
  const beside = page.getByRole('region', { name: 'Замечания по ссылке' })
  await expect(beside).toContainText('Вера Юрьевна')
  await expectNoViolations(page)
  await beside.getByRole('button', { name: 'Ответить' }).click()
  await beside.getByLabel('Ваш ответ').fill('Переписали, спасибо.')
  await beside.getByRole('button', { name: 'Отправить' }).click()
  await expect(beside).toContainText('Переписали, спасибо.')
  await beside.getByRole('button', { name: 'Решено' }).click()
  await expect(row).toHaveCount(0)
  await expect(page.getByText('Замечание решено.')).toBeVisible()

  await lawyer.reload()
  await expect(mine).toContainText('Переписали, спасибо.')
  await expect(mine).toContainText('решено')

  await page.getByText('Ссылки для замечаний').click()
  await page.getByRole('button', { name: 'Отозвать: Юристу' }).click()
  await expect(page.getByText('отозвана')).toBeVisible()
  expect((await lawyer.reload())?.status()).toBe(410)
  await outside.close()
})

test('an expert tries a quiz, comments on one question, and finds it the same in both themes', async ({
  page,
  browser,
  fresh,
}) => {
  await openEditor(page, fresh, 'quiz')
  const address = await makeLink(page, 'Эксперту')
  const outside = await browser.newContext({ locale: 'en-GB' })
  const expert = await outside.newPage()
  await expert.goto(address)
  await expert.getByText('Questions of the quiz').click()
  await expert.getByRole('link', { name: /^2\. / }).click()
  const question = (await expert.getByRole('link', { name: /^2\. / }).textContent())?.replace('2. ', '') ?? ''
  await expect(expert.frameLocator('iframe').getByText(question).first()).toBeVisible()
  await expert.getByLabel('Comment').fill('Nobody knows this by heart')
  await expert.getByLabel('Your name').fill('Ann')
  await expert.getByRole('button', { name: 'Send' }).first().click()
  await expect(expert.getByRole('article')).toContainText('Nobody knows this by heart')
  await expectNoViolationsAtAnyHour(expert)
  await expert.getByText('1280').click()
  await expect
    .poll(() =>
      expert
        .frameLocator('iframe')
        .locator('html')
        .evaluate((html) => html.clientWidth),
    )
    .toBe(1280)
  await outside.close()

  await page.reload()
  const row = page.locator('.question-row').filter({ hasText: '1 замечание' })
  await expect(row).toHaveCount(1)
  await row.getByRole('button').first().click()
  await expect(page.getByRole('region', { name: 'Замечания по ссылке' })).toContainText('Nobody knows this')
})
