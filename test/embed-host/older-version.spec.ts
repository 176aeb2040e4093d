import { expect, type Page } from '@playwright/test'
import { workspaceOf } from '@pulya/contract/public-id'

import { openDatabaseFile } from '../database.ts'
import { publishOwnQuiz } from '../e2e/own-quiz.ts'
import { test as withProduct } from '../e2e/product.ts'
import { openSite, quizIdAt } from '../paths/site.ts'
import type { Product } from '../start.ts'
import { answer, asked, leaveContact, thanked } from './walk.ts'

interface Site {
  quiz: string
  address: string
}

const test = withProduct.extend<{ site: Site }>({
  site: async ({ fresh }, use) => {
    const quiz = await quizIdAt(`${fresh.address}/q/proverka`)
    const site = await openSite(fresh.address, quiz)
    await use({ quiz, address: site.address })
    site.close()
  },
})

/** With another first question. */
const publishAnother = (product: Product) =>
  publishOwnQuiz(product, ({ questions: [first, ...others] }) => ({
    questions: [{ ...first, title: 'Сколько вы должны?' }, ...others],
  }))

/** Scripts are asked for anew, as they are a minute later. */
const forgetScripts = (page: Page) => page.route('**/w/**', (route) => route.continue())

test('whoever began on an older publication ends on it, and begins the next time on the new one', async ({
  page,
  fresh,
  site,
}) => {
  await page.goto(site.address)
  await answer(page, 'До 300 тыс. ₽')
  await answer(page, 'Банкам')
  await publishAnother(fresh)

  await forgetScripts(page)
  await page.reload()
  await answer(page, 'Ничего')
  await page.reload()
  await answer(page, 'Официально')
  await answer(page, 'Боюсь за имущество')
  await answer(page, 'Планировать покупки')
  await leaveContact(page, 'Пётр', '+7 916 555-00-12')
  await thanked(page)

  const database = openDatabaseFile(fresh.dataFolder, workspaceOf(site.quiz))
  const [older] = await database.rows('select hash from snapshot where document_id = ? order by number', [
    site.quiz,
  ])
  expect(await database.rows('select snapshot as hash from lead')).toEqual([older])
  // The new one has not been opened even for a moment.
  await expect.poll(() => database.rows('select distinct snapshot as hash from event')).toEqual([older])
  database.close()

  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['pulya:visitor'])
  await page.reload()
  await asked(page, 'Сколько вы должны?')
})

test('an older publication that cannot be brought gives way to the new one', async ({
  page,
  fresh,
  site,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(site.address)
  await answer(page, 'До 300 тыс. ₽')
  await publishAnother(fresh)

  await forgetScripts(page)
  await page.route(`**/w/${site.quiz}/*`, (route) => route.abort())
  await page.reload()
  await asked(page, 'Сколько вы должны?')
  expect(errors).toEqual([])
})

test('in a window an older publication stands in that window', async ({ page, fresh, site }) => {
  const popup = await openSite(fresh.address, site.quiz, 'popup')
  const open = () => page.evaluate((quiz) => globalThis.pulya?.('open', quiz), site.quiz)
  await page.goto(popup.address)
  await open()
  await answer(page, 'До 300 тыс. ₽')
  await publishAnother(fresh)

  await forgetScripts(page)
  await page.reload()
  await open()
  await asked(page, 'Кому вы должны?')
  await expect(page.getByRole('dialog')).toContainText('Кому вы должны?')
  await page.getByRole('button', { name: 'Назад' }).click()
  await asked(page, 'Какая у вас общая сумма долгов?')
  popup.close()
})
