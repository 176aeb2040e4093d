import { type Browser, expect, type Page } from '@playwright/test'
import { workspaceOf } from '@pulya/contract/public-id'

import { openDatabaseFile } from '../database.ts'
import { compareOwnQuiz, otherTitle, ownTitle } from '../e2e/compared-quiz.ts'
import { test as withProduct } from '../e2e/product.ts'
import { openSite } from '../paths/site.ts'
import { answer, asked } from './walk.ts'

type Compared = Awaited<ReturnType<typeof compareOwnQuiz>> & {
  site: string
  quizPage: string
  offer: string
  /** Variants that were counted as shown to this visitor, of this quiz or of any page. */
  exposed: (visitor: string, anywhere?: 'anywhere') => Promise<unknown[]>
}

const test = withProduct.extend<{ compared: Compared }>({
  compared: async ({ fresh }, use) => {
    const compared = await compareOwnQuiz(fresh)
    const { quiz, experiment } = compared
    const site = await openSite(fresh.address, quiz)
    const database = openDatabaseFile(fresh.dataFolder, workspaceOf(quiz))
    await use({
      ...compared,
      site: site.address,
      quizPage: `${fresh.address}/q/proverka`,
      offer: `${fresh.address}/o/bankrotstvo`,
      async exposed(visitor, anywhere) {
        const sql = 'select variant from exposure where visitor = ? and (experiment_id = ? or ?)'
        const rows = await database.rows(sql, [visitor, experiment, Number(anywhere !== undefined)])
        return rows.map(({ variant }) => variant)
      },
    })
    database.close()
    site.close()
  },
})

/** What somebody's site keeps of a visitor who has answered before. */
const remember = (page: Page, visitor: string) =>
  page.addInitScript((id) => localStorage.setItem('pulya:visitor', id), visitor)

const withCookie = async (browser: Browser, url: string, visitor: string, javaScriptEnabled: boolean) => {
  const context = await browser.newContext({ javaScriptEnabled })
  await context.addCookies([{ name: 'pulya_visitor', value: visitor, url }])
  return context.newPage()
}

test('one visitor sees one variant on somebody’s site, on the page of the quiz and without script, and counts once', async ({
  browser,
  compared,
}) => {
  for (const [variant, title] of [
    ['B', otherTitle],
    ['A', ownTitle],
  ] as const) {
    const visitor = compared.visitorOf(variant)
    const elsewhere = await (await browser.newContext()).newPage()
    await remember(elsewhere, visitor)
    await elsewhere.goto(compared.site)
    await asked(elsewhere, title)
    await expect.poll(() => compared.exposed(visitor)).toEqual([variant])

    for (const scripted of [true, false]) {
      const own = await withCookie(browser, compared.quizPage, visitor, scripted)
      await own.goto(compared.quizPage)
      await asked(own, title)
      if (scripted) await expect(own.locator('pulya-quiz')).toBeAttached()
      await answer(own, 'До 300 тыс. ₽')
      await expect(own.getByRole('group')).toContainText('Кому')
      await own.close()
    }
    expect(await compared.exposed(visitor)).toEqual([variant])
    await elsewhere.close()
  }
})

test('somebody new is drawn without a trace, and keeps what was drawn when the experiment has stopped', async ({
  page,
  compared,
}) => {
  const told: string[] = []
  page.on('request', (request) => {
    const sent: { visitor?: string } = request.url().endsWith('/v1/events') ? request.postDataJSON() : {}
    if (sent.visitor) told.push(sent.visitor)
  })
  await page.goto(compared.site)
  const first = page.getByRole('group').first()
  await expect(first).toContainText(/дол[гж]/)
  const title = (await first.innerText()).includes(otherTitle) ? otherTitle : 'Сколько'
  expect(await page.evaluate(() => [Object.keys(localStorage), document.cookie])).toEqual([[], ''])

  await expect.poll(() => told.length).toBeGreaterThan(0)
  const [visitor = ''] = told
  await expect.poll(() => compared.exposed(visitor)).toEqual([title === otherTitle ? 'B' : 'A'])
  await answer(page, 'До 300 тыс. ₽')
  await compared.lead('stopped')

  // Scripts are asked for anew, as they are some minutes later.
  await page.route('**/w/**', (route) => route.continue())
  await page.reload()
  await page.getByRole('button', { name: 'Назад' }).click()
  await expect(page.getByRole('group').first()).toContainText(title)
  expect(new Set(told).size).toBe(1)
})

test('an offer and the quiz behind it are compared apart, with one visitor', async ({ page, compared }) => {
  await page.goto(compared.offer)
  const visitor = await page.evaluate(() => /pulya_visitor=([\w-]+)/.exec(document.cookie)?.[1] ?? '')
  await page.goto(compared.quizPage)
  await expect(page.getByRole('group').first()).toBeVisible()
  await expect.poll(() => compared.exposed(visitor)).toHaveLength(1)
  await expect.poll(() => compared.exposed(visitor, 'anywhere')).toHaveLength(2)
})

test('in every place of a page one visitor sees one variant', async ({ page, compared }) => {
  const told = new Set<string>()
  page.on('request', (request) => {
    const sent: { visitor?: string } = request.url().endsWith('/v1/events') ? request.postDataJSON() : {}
    if (sent.visitor) told.add(sent.visitor)
  })
  await page.goto(compared.site)
  await page.evaluate(
    ([src, quiz]) => {
      document.body.insertAdjacentHTML('beforeend', `<div data-pulya="${quiz}"></div>`)
      document.body.append(Object.assign(document.createElement('script'), { src }))
    },
    [`${new URL(compared.quizPage).origin}/w/${compared.quiz}.js?again`, compared.quiz],
  )
  await expect(page.locator('pulya-quiz')).toHaveCount(2)
  const titles = page.locator('pulya-quiz').getByRole('group')
  await expect(titles).toHaveCount(2)
  const [one, other] = await titles.allInnerTexts()
  expect(one).toBe(other)
  await page.waitForRequest('**/v1/events')
  await expect.poll(() => told.size).toBe(1)
})
