import { type Browser, expect, type Page } from '@playwright/test'

import { answerAll, leaveContact, thanked } from '../embed-host/walk.ts'
import { openFirm } from './firm.ts'
import { expectNoViolations } from './no-violations.ts'
import { carrySession, test } from './product.ts'
import { openAsVisitor } from './visitor.ts'

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}
const thumbPx = 44
/** Who leaves a contact sooner than in two seconds is counted with programs. */
const readsMs = 2000

async function leaveLead(browser: Browser, address: string): Promise<void> {
  const visitor = await openAsVisitor(browser)
  await visitor.goto(`${address}/o/bankrotstvo`)
  await visitor.getByRole('link', { name: /проверку|ситуацию|варианты/ }).click()
  await answerAll(visitor)
  await visitor.waitForTimeout(readsMs)
  await leaveContact(visitor, 'Ольга', '8 916 123 45 67')
  await thanked(visitor)
  await visitor.context().close()
}

/** As far from a mast as one still tries. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const line = { latency: 300, downloadThroughput: 60_000, uploadThroughput: 20_000 }
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line })
}

const mark = async (page: Page, status: string) => {
  await page.getByRole('button', { name: status, exact: true }).tap()
  await expect(page.getByText(`Записано: ${status}.`)).toBeVisible()
  // What was pressed is gone; the keyboard is where it was.
  await expect(page.locator('#progress')).toBeFocused()
}

const now = (page: Page) => page.getByText(/^Сейчас:/)

/** How the lead came to this status, the newest first. */
const steps = (page: Page, to: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: /→/ })
    .filter({ has: page.locator('strong', { hasText: to }) })

test('a manager calls from a phone on a slow line and marks a lead up to its contract, and the report shows it', async ({
  page: analyst,
  browser,
  fresh,
}) => {
  test.slow()
  const firm = await openFirm(fresh)
  await leaveLead(browser, fresh.address)
  const vera = { name: 'Вера', email: 'vera@example.com' }
  const page = await firm.colleague(browser, 'manager', vera, phone)
  await slowDown(page)

  await test.step('finds the lead and calls', async () => {
    await page.goto(`${fresh.address}/studio/leads`)
    await page.getByRole('link', { name: 'Ольга' }).tap()
    const call = page.getByRole('link', { name: /^Позвонить/ })
    await expect(call).toHaveAttribute('href', 'tel:+79161234567')
    await expect(call).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Дозвонились' })).toBeEnabled()
    for (const button of await page.locator('.call__phone, .progress__moves button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(thumbPx)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width)
    await expectNoViolations(page)
  })

  await test.step('marks; an answer is lost on the way, and pressing again marks nothing twice', async () => {
    await mark(page, 'Дозвонились')
    await page.route(
      '**/status-changes',
      async (route) => {
        await route.fetch()
        await route.abort()
      },
      { times: 1 },
    )
    await page.getByRole('button', { name: 'Подходит', exact: true }).tap()
    await expect(page.getByText('Не записано: нет связи с сервером.')).toBeVisible()
    await expect(now(page)).toContainText('Дозвонились')
    await page.getByRole('button', { name: 'Повторить' }).tap()
    await expect(page.getByText('Записано: Подходит.')).toBeVisible()
    await expect(steps(page, 'Подходит')).toHaveCount(1)
  })

  await test.step('takes a wrong press back', async () => {
    await mark(page, 'Консультация прошла')
    await page.getByRole('button', { name: 'Отменить' }).tap()
    await expect(now(page)).toContainText('Подходит')
  })

  await test.step('goes on to the contract, with its sum', async () => {
    await mark(page, 'Назначена консультация')
    await mark(page, 'Консультация прошла')
    await page.getByRole('button', { name: 'Договор', exact: true }).tap()
    await page.getByLabel('Сумма договора, ₽').fill('полтораста')
    await page.getByRole('button', { name: 'Договор подписан' }).tap()
    await expect(page.getByText('Укажите сумму числом')).toBeVisible()
    await page.getByLabel('Сумма договора, ₽').fill('150 000')
    await page.getByRole('button', { name: 'Договор подписан' }).tap()
    await expect(page.getByText('Записано: Договор.')).toBeVisible()
    await page.reload()
    await expect(now(page)).toContainText('Договор')
    // What was taken back stays in the history, beside what it was taken back to.
    await expect(steps(page, 'Подходит')).toHaveCount(2)
    await expect(steps(page, 'Консультация прошла')).toHaveCount(2)
    await expectNoViolations(page)
  })
  await page.context().close()

  await carrySession(analyst.context(), fresh.address, firm.owner.cookie)
  const report = `${fresh.address}/studio/experiments/${firm.experiment.id}`
  await analyst.goto(`${report}/funnel`)
  for (const step of ['Заявки', 'Целевые заявки', 'Договоры']) {
    await expect(analyst.getByRole('img', { name: new RegExp(`^[ABC], ${step}:.* 1$`) })).toHaveCount(1)
  }
  await analyst.goto(`${report}/money`)
  await expect(analyst.getByRole('row', { name: /^Сумма договоров/ })).toContainText(/150\s000\s₽/)
})
