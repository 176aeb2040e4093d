import { expect, type Page } from '@playwright/test'
import { z } from 'zod'

import { expectNoViolations } from './no-violations.ts'
import { publishOwn } from './own-document.ts'
import { test } from './product.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '00:00' }))

const offer = z.looseObject({ blocks: z.array(z.looseObject({ kind: z.string() })) })

/** The demo offer with the quiz in it, and a call to order around the clock beside its form. */
function withCall({ blocks }: z.infer<typeof offer>) {
  const consents = blocks.find(({ kind }) => kind === 'form')?.['consents']
  return {
    blocks: [
      ...blocks.map((block) => (block.kind === 'quiz-entry' ? { ...block, as: 'inline' } : block)),
      { id: 'call', kind: 'callback', title: 'Закажите звонок', button: 'Жду звонка', consents },
    ],
    hours: { timeZone: 'Europe/Moscow', days: everyDay, within: 15 },
  }
}

async function order(page: Page) {
  const form = page.locator('form', { hasText: 'Закажите звонок' })
  await expect(form.getByText('Перезвоним в течение 15 минут')).toBeVisible()
  await form.getByLabel('Телефон').fill('89167654321')
  const time = form.getByLabel(/^Когда позвонить/)
  const soonest = await time.locator('option').nth(1).textContent()
  await time.selectOption({ index: 1 })
  await form.getByLabel(/согласие на обработку/).check()
  return { form, soonest }
}

for (const script of [true, false]) {
  test.describe(script ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: script })

    test('a call is ordered for a time and promised for it', async ({ page, fresh }) => {
      await publishOwn(fresh, 'bankrotstvo', offer, withCall)
      await page.goto(`${fresh.address}/o/bankrotstvo`)
      const { form, soonest } = await order(page)
      await expect(form.getByLabel('Телефон')).toHaveValue(script ? '+7 916 765-43-21' : '89167654321')
      if (script) await expectNoViolations(page)

      await form.getByRole('button').click()
      await expect(page).toHaveURL(/\/o\/bankrotstvo\/thanks\?wanted=\d+(#form-call)?$/)
      await expect(page.getByText(`Перезвоним ${soonest} (Москва)`)).toBeVisible()
    })
  })
}

test('a quiz stands in the offer: nothing moves, nothing waits for it, and its answers are kept', async ({
  page,
  fresh,
}) => {
  await publishOwn(fresh, 'bankrotstvo', offer, withCall)
  for (const size of [
    { width: 360, height: 640 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size)
    await page.goto(`${fresh.address}/o/bankrotstvo`)
    await expect(page.getByLabel('До 300 тыс. ₽')).toBeVisible()
    expect(await page.evaluate(shiftSoFar), `at ${size.width}`).toBe(0)
  }
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking'),
  )
  expect(blocking).toEqual([])

  await page.getByLabel('До 300 тыс. ₽').check()
  await page.reload()
  await expect(page.getByLabel('До 300 тыс. ₽')).toBeChecked()
})

test('where scripts do not run, the place of the quiz leads to its page', async ({ browser, fresh }) => {
  await publishOwn(fresh, 'bankrotstvo', offer, withCall)
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${fresh.address}/o/bankrotstvo`)
  await page.getByRole('link', { name: 'Пройти проверку' }).click()
  await expect(page).toHaveURL(/\/q\/proverka$/)
  await page.close()
})

/** CLS: the sum of shifts nobody asked for, https://web.dev/articles/cls */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
    // What the observer has to say of the past it says before the next frame but one.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
  })
}
