import { expect, type Page } from '@playwright/test'

import { type AiServer, startAiServer } from '../ai-server.ts'
import { type Product, startProduct } from '../start.ts'
import { expectNoViolations } from './no-violations.ts'
import { signIn, test as base } from './product.ts'

/** A product whose owner has named a service that drafts. */
const test = base.extend<{ helped: { product: Product; ai: AiServer } }>({
  helped: async ({}, use) => {
    const ai = await startAiServer()
    const service = { address: ai.address, model: 'small-one', withinMs: 30_000 }
    const product = await startProduct(undefined, { ai: service })
    await use({ product, ai })
    await product.stop()
    await ai.stop()
  },
})

const own = 'Подойдёт ли вам процедура банкротства? Ответим за 2 минуты'
const taken = 'Разберём ваши долги за час'

const headline = (page: Page) => page.getByRole('textbox', { name: 'Заголовок', exact: true })
const shown = (page: Page) => page.frameLocator('iframe').first().getByRole('heading', { level: 1 })

test('a marketer asks for headlines, sees which is unlawful, takes a fair one and undoes it', async ({
  page,
  helped: { product, ai },
}) => {
  test.slow()
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page, product)
  await page
    .getByRole('link', { name: /процедура банкротства/ })
    .first()
    .click()
  await expect(headline(page)).toHaveValue(own)

  await test.step('learns who reads the words before any are sent', async () => {
    await page.getByText('Подсказать заголовки').click()
    await expect(page.getByText(/модель small-one на 127\.0\.0\.1/)).toBeVisible()
    await expect(page.getByText(/Заявки, контакты и данные посетителей не отправляются/)).toBeVisible()
    expect(ai.questions).toEqual([])
  })

  await test.step('gives up waiting for a slow model', async () => {
    ai.behave('silent')
    await page.getByRole('button', { name: 'Предложить пять' }).click()
    await page.getByRole('button', { name: 'Не ждать' }).click()
    await expect(page.getByRole('button', { name: 'Предложить пять' })).toBeVisible()
    await ai.left()
  })

  await test.step('is told in words that the key is wrong', async () => {
    ai.behave({ status: 401 })
    await page.getByRole('button', { name: 'Предложить пять' }).click()
    await expect(page.getByText('Предложений нет: сервис не принял ключ.', { exact: false })).toBeVisible()
  })

  await test.step('reads what the check says beside each, and nothing has changed', async () => {
    const subhead = 'Юрист назовёт порядок, сроки и цену'
    ai.behave({
      says: JSON.stringify({
        variants: [
          { headline: taken, subhead },
          { headline: 'Спишем долги с гарантией', subhead },
        ],
      }),
    })
    await page.getByRole('button', { name: 'Предложить пять' }).click()
    const list = page.getByRole('list', { name: 'Предложенные заголовки' })
    await expect(list.locator('.ai__suggestion')).toHaveCount(2)
    await expect(list.locator('.ai__suggestion').nth(0)).toContainText('Проверка: замечаний нет.')
    await expect(list.locator('.ai__suggestion').nth(1)).toContainText('38-ФЗ')
    await expect(
      list.getByRole('button', { name: 'Взять с ошибкой: Спишем долги с гарантией' }),
    ).toBeVisible()
    await expect(headline(page)).toHaveValue(own)
    await expect(page.getByText('Всё сохранено')).toBeVisible()
    await expectNoViolations(page)
  })

  await test.step('takes the fair one by keyboard: it stands on the page, to be edited', async () => {
    await page.getByRole('button', { name: `Взять: ${taken}` }).press('Enter')
    await expect(headline(page)).toHaveValue(taken)
    await expect(headline(page)).toBeFocused()
    await expect(shown(page)).toHaveText(taken)
  })

  await test.step('takes it back with one press', async () => {
    await page.getByRole('button', { name: 'Отменить', exact: true }).first().click()
    await expect(headline(page)).toHaveValue(own)
    await expect(shown(page)).toHaveText(own)
    await expect(page.getByText('Всё сохранено')).toBeVisible()
  })
})

test('a marketer describes a quiz, looks at the draft of it and opens it in the builder', async ({
  page,
  helped: { product, ai },
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, product)
  const panel = page.getByRole('region', { name: 'Квиз по описанию' })
  await panel.getByRole('button', { name: 'Набросать квиз' }).click()
  await expect(panel.getByText('Заполните три поля.').first()).toBeVisible()
  expect(ai.questions).toEqual([])

  await panel.getByLabel('Чем занимается фирма').fill('Ремонт квартир')
  await panel.getByLabel('Кто отвечает').fill('Хозяева новостроек')
  await panel.getByLabel('Что узнать до звонка').fill('Площадь и срок')
  ai.behave({ says: JSON.stringify(sketch) })
  await panel.getByRole('button', { name: 'Набросать квиз' }).click()
  await expect(panel.getByRole('heading', { name: sketch.title })).toBeFocused()
  await expect(panel.getByText('Вопрос 2?')).toBeVisible()
  await expect(panel.getByText('На коротком пути вопросов 3, а хорошо, когда их от 5 до 7')).toBeVisible()
  await expectNoViolations(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await panel.getByRole('button', { name: 'Создать черновик' }).click()
  await page.waitForURL(/\/studio\/quizzes\//)
  await expect(page.getByRole('heading', { level: 1, name: sketch.title })).toBeVisible()
})

test('a marketer has a translation drafted beside its original, and takes what the check has nothing against', async ({
  page,
  helped: { product, ai },
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await signIn(page, product)
  await page
    .getByRole('link', { name: /процедура банкротства/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Начать перевод на английский' }).click()
  await page.waitForURL(/\/studio\/translations\//)
  const ask = page.getByRole('button', { name: /^Перевести \d+/ })
  await expect(ask).toBeVisible()
  ai.behave({
    says: JSON.stringify({
      texts: [
        { number: 1, text: 'Is bankruptcy the right way for you?' },
        { number: 2, text: 'Debts? Let us look at them step by step' },
        { number: 3, text: 'x'.repeat(130) },
      ],
    }),
  })
  await ask.click()
  const list = page.getByRole('list', { name: 'Предложенные переводы' })
  await expect(list.locator('.ai__suggestion')).toHaveCount(3)
  await expect(list.locator('.ai__suggestion').nth(0)).toContainText(own)
  await expect(list.locator('.ai__suggestion').nth(2)).toContainText('не больше 120')
  await expectNoViolations(page)

  await page.getByRole('button', { name: 'Взять 2 перевода без ошибок' }).click()
  const first = page.locator('.translation__text').first()
  await expect(first.getByRole('textbox')).toHaveValue('Is bankruptcy the right way for you?')
  await expect(first).not.toContainText('нет перевода')
  await expect(list.locator('.ai__suggestion')).toHaveCount(1)

  await page.getByRole('button', { name: 'Отменить', exact: true }).first().click()
  await expect(first).toContainText('нет перевода')
})

const sketch = {
  title: 'Сколько стоит ремонт?',
  questions: [1, 2, 3].map((number) => ({
    id: number,
    title: `Вопрос ${number}?`,
    options: [
      { id: 'a', label: 'Первое' },
      { id: 'b', label: 'Второе' },
    ],
  })),
  outcomes: [{ title: 'Начните с замера', text: 'Запишите, что важно, и сравните три предложения.' }],
  contact: { title: 'Куда ответить?', text: 'Позвоним один раз.', button: 'Отправить' },
  thanks: { title: 'Спасибо', text: 'Позвоним в рабочее время.' },
}
