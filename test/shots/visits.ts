import type { Page } from '@playwright/test'

/** Takes a picture under this name. */
type Shoot = (name: string) => Promise<void>

/** A visitor of the renovation quiz sees every screen of it, from the first question to the code of the discount. */
export async function walkPrice(page: Page, address: string, shoot: Shoot): Promise<void> {
  const quiz = page.locator('pulya-quiz')
  const goOn = () => quiz.getByRole('button', { name: 'Continue' }).click()
  await page.goto(`${address}/q/price`)
  await quiz.getByLabel('2 rooms').check()
  await shoot('price-rooms')
  await goOn()
  await quiz.getByLabel('Exact number').fill('78')
  await shoot('price-area')
  await goOn()
  await quiz.getByLabel('Old wiring').check()
  await shoot('price-condition')
  await goOn()
  await goOn()
  await shoot('price-level-wrong')
  await quiz.getByLabel(/Comfort/).check()
  await goOn()
  await quiz.getByLabel(/Kitchen/).check()
  await shoot('price-extras')
  await goOn()
  await quiz.locator('input[type=date]').fill(inDays(90))
  await shoot('price-start')
  await goOn()
  await shoot('price-photos')
  await goOn()
  await quiz.getByText('A project of this size').or(quiz.getByText('Most flats')).waitFor()
  await shoot('price-outcome')
  await quiz.getByRole('button').last().click()
  await quiz.getByLabel('Your name').fill('Ann')
  await quiz.getByRole('button').last().click()
  await shoot('price-contact-wrong')
  await quiz.getByLabel(/e-mail/i).fill(`ann-${Date.now()}@example.com`)
  await quiz.getByLabel(/processing of my data/).check()
  await quiz.getByRole('button').last().click()
  await quiz.getByText('Your discount').waitFor()
  await shoot('price-thanks')
}

/** The quiz of the law firm in each of its windows, over a page of somebody else. */
export async function openWindows(page: Page, address: string, quiz: string, shoot: Shoot): Promise<void> {
  for (const mode of ['popup', 'corner', 'tab', 'full']) {
    await page.goto(`${address}/nowhere`)
    await page.setContent(`<!doctype html><html lang="ru"><meta name="viewport" content="width=device-width">
      <h1>Страница фирмы</h1>${'<p>Текст, который был здесь раньше.</p>'.repeat(20)}
      <script async src="${address}/w.js" data-quiz="${quiz}" data-mode="${mode}"></script></html>`)
    const button = page.locator('pulya-quiz').getByRole('button').first()
    if (mode === 'corner' || mode === 'tab') {
      await button.waitFor()
      await shoot(`window-${mode}-closed`)
    }
    await page.evaluate((id) => globalThis.pulya?.('open', id), quiz)
    await page.locator('pulya-quiz').getByRole('dialog').waitFor()
    await shoot(`window-${mode}`)
  }
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
