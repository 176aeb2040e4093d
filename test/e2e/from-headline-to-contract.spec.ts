import { type Browser, expect, type Page } from '@playwright/test'

import { answerAll, fillContact, leaveContact, send } from '../embed-host/walk.ts'
import { signIn, test } from './product.ts'
import { openAsVisitor } from './visitor.ts'

/** Who leaves a contact sooner than in two seconds is counted with programs. */
const readsMs = 2000

const headline = 'Разберём ваши долги по шагам: с чего начать'

/** The marketer's part: another headline for variant B, published, and a new experiment. */
async function publishHeadlineOfB(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Подходит ли вам процедура банкротства/ }).click()
  const variantB = page.getByRole('radio', { name: /Разбор по шагам/ })
  await expect(variantB).toBeEnabled()
  await variantB.check({ force: true })
  await page.getByRole('textbox', { name: 'Заголовок', exact: true }).fill(headline)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.getByRole('button', { name: 'Опубликовать правки' }).click()
  await page.getByRole('button', { name: 'Опубликовать и закончить эксперимент' }).click()
  await expect(page.getByText('Версия 2 опубликована')).toBeVisible()
  await page.getByRole('link', { name: 'Спланировать эксперимент' }).click()
  await page.getByLabel('Что проверяем').fill('Шаги в заголовке')
  await page.getByLabel('Главный показатель').selectOption('lead')
  await page.getByLabel('Сколько сейчас, %').fill('5')
  await page.getByLabel('Посетителей в день').fill('3000')
  await page.getByRole('button', { name: 'Сохранить черновик' }).click()
  await page.getByRole('button', { name: 'Подготовить к запуску' }).click()
  await page.getByRole('button', { name: 'Запустить' }).click()
  await expect(page.getByText('Эксперимент идёт.')).toBeVisible()
}

/** People come until one of them is shown variant B; each is somebody new. */
async function comeUntilShownB(browser: Browser, address: string, javaScriptEnabled: boolean) {
  for (let visitors = 1; visitors <= 60; visitors++) {
    const page = await openAsVisitor(browser, { javaScriptEnabled })
    const context = page.context()
    await page.goto(`${address}/o/bankrotstvo`)
    if ((await page.getByRole('heading', { level: 1 }).textContent()) === headline) return { context, page }
    await context.close()
  }
  throw new Error('Nobody of sixty was shown variant B')
}

/** The manager's part. */
async function markContract(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/studio/leads`)
  await page.getByRole('link', { name }).click()
  await expect(page.getByText('Помогать семье')).toBeVisible()
  await page.getByRole('button', { name: 'Договор', exact: true }).click()
  await page.getByLabel('Сумма договора, ₽').fill('150 000')
  await page.getByRole('button', { name: 'Договор подписан' }).click()
  await expect(page.getByText('Записано: Договор')).toBeVisible()
}

/** The analyst's part: how far the visitors of a variant got, as its bar says it. */
const bar = (page: Page, variant: string, step: string) =>
  page.getByRole('img', { name: new RegExp(`^${variant}, ${step}: `) })

/** The row of a sum in the table, cell by cell. */
const row = (page: Page, step: string | RegExp) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: step }) })
    .getByRole('cell')

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  test(`a headline is changed, a visitor ${how} script sees it and becomes a contract in the report`, async ({
    browser,
    page,
    fresh,
  }) => {
    test.slow()
    await signIn(page, fresh)
    await publishHeadlineOfB(page)

    const { context, page: visit } = await comeUntilShownB(browser, fresh.address, javaScriptEnabled)
    await visit.reload()
    await expect(visit.getByRole('heading', { level: 1 })).toHaveText(headline)
    const tab = await context.newPage()
    await tab.goto(`${fresh.address}/o/bankrotstvo`)
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(headline)

    await tab.getByRole('link', { name: 'Разобрать мою ситуацию' }).click()
    await tab.waitForTimeout(readsMs)
    await answerAll(tab)
    await expect(tab.getByText('Помогать семье')).toBeVisible()
    if (javaScriptEnabled) await leaveContact(tab, 'Ольга', '8 916 123 45 67')
    else {
      await tab.getByRole('button', { name: 'Оставить контакты' }).click()
      await fillContact(tab, 'Ольга', '8 916 123 45 67')
      await send(tab)
    }
    await expect(tab.getByRole('heading', { name: 'Заявка принята' })).toBeVisible()

    await markContract(page, fresh.address, 'Ольга')
    await page.goto(`${fresh.address}/studio/experiments`)
    await page.getByRole('link', { name: 'Шаги в заголовке' }).click()
    await page.getByRole('link', { name: 'Воронка' }).click()
    for (const step of ['Начали квиз', 'Дошли до контактов', 'Заявки', 'Целевые заявки', 'Договоры']) {
      await expect(bar(page, 'A', step)).toHaveAccessibleName(/ 0$/)
      await expect(bar(page, 'B', step)).toHaveAccessibleName(/ 1$/)
      await expect(bar(page, 'C', step)).toHaveAccessibleName(/ 0$/)
    }
    await page.getByRole('link', { name: 'Деньги' }).click()
    await expect(row(page, 'Сумма договоров').nth(1)).toHaveText(/150\s000\s₽/)
    await context.close()
  })
}
