import { expect, type Page } from '@playwright/test'

import { openFirm } from './firm.ts'
import { expectNoViolations } from './no-violations.ts'
import { places } from './places.ts'
import { test } from './product.ts'

const anna = { name: 'Анна', email: 'anna@example.com' }
const boris = { name: 'Борис', email: 'boris@example.com' }

const isSaved = (page: Page) => expect(page.getByText('Всё сохранено')).toBeVisible()

/** Of somebody else's work, the news comes within five seconds. */
const news = { timeout: 10_000 }

for (const kind of ['offer', 'quiz'] as const) {
  test(`two marketers edit one ${kind} at once, one goes offline and comes back, and nobody's words are lost`, async ({
    browser,
    fresh,
  }) => {
    test.slow()
    const firm = await openFirm(fresh)
    const { path, first, second, named } = places[kind]
    const document = firm[kind]
    const [a, b] = await Promise.all([anna, boris].map((who) => firm.colleague(browser, 'marketer', who)))
    if (!a || !b) throw new Error('Both have come')
    const kept = async () => {
      const one = firm.owner.client.api.documents[':document']
      return JSON.stringify((await (await one.$get({ param: { document } })).json()).draft)
    }
    await Promise.all([a, b].map((page) => page.goto(`${fresh.address}${path}/${document}`)))

    await test.step('each sees that the other is here', async () => {
      await expect(a.getByText('Здесь же: Борис')).toBeAttached(news)
      await expect(b.getByText('Здесь же: Анна')).toBeAttached(news)
    })

    await test.step('what they write in different parts comes together', async () => {
      await (await first(a)).fill('Это написала Анна')
      await (await second(b)).fill('Это написал Борис')
      await expect(a.getByText('Правки коллеги добавлены в ваш черновик')).toBeVisible(news)
      await expect(await second(a)).toHaveValue('Это написал Борис')
      await expect(await first(b)).toHaveValue('Это написала Анна', news)
      await Promise.all([isSaved(a), isSaved(b)])
      expect(await kept()).toContain('Это написала Анна')
      expect(await kept()).toContain('Это написал Борис')
    })

    await test.step('one goes offline and writes on, in the part where the other writes too', async () => {
      await b.context().setOffline(true)
      await (await second(b)).fill('Борис без связи')
      await (await first(b)).fill('Слова Бориса')
      await expect(b.getByText('Не сохранено: нет связи с сервером.')).toBeVisible()
      await (await first(a)).fill('Слова Анны')
      await isSaved(a)
    })

    const clash = b.getByRole('alert').filter({ hasText: 'Здесь одновременно с вами писал кто-то ещё' })
    await test.step('comes back and is shown both texts; nothing is overwritten meanwhile', async () => {
      await b.context().setOffline(false)
      await expect(clash).toContainText('Слова Бориса', news)
      await expect(clash).toContainText('Слова Анны')
      await expect(clash.getByRole('heading', { level: 3 })).toHaveText(named)
      await expectNoViolations(b)
      await expect(await first(b)).toHaveValue('Слова Бориса')
      expect(await kept()).toContain('Слова Анны')
      expect(await kept()).not.toContain('Слова Бориса')
    })

    await test.step("takes the colleague's words, and everything else of theirs is saved", async () => {
      await clash.getByRole('button', { name: 'Взять текст коллеги' }).click()
      await expect(clash).toBeHidden()
      await expect(await first(b)).toHaveValue('Слова Анны')
      await isSaved(b)
      expect(await kept()).toContain('Слова Анны')
      expect(await kept()).toContain('Борис без связи')
    })

    await test.step('thinks better of it: their own words come back, and go to the colleague', async () => {
      await b.keyboard.press('ControlOrMeta+z')
      await expect(await first(b)).toHaveValue('Слова Бориса')
      await isSaved(b)
      expect(await kept()).toContain('Слова Бориса')
      await expect(await first(a)).toHaveValue('Слова Бориса', news)
      await expect(await second(a)).toHaveValue('Борис без связи')
    })
    await Promise.all([a, b].map((page) => page.context().close()))
  })
}
