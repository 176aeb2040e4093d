import { expect, type Page, type Request } from '@playwright/test'

import { test } from './host.ts'
import { hostilePages } from './hostile-pages.ts'
import { openHostile } from './open-hostile.ts'
import { type Seen, watch } from './watch.ts'

const first = 'Какая у вас общая сумма долгов?'
const second = 'Кому вы должны?'

for (const hostile of hostilePages) {
  test(`a page ${hostile.name} carries the quiz and stays what it was`, async ({ page, host, product }) => {
    const { look, lookAtGlobals } = await watch(page)
    await openHostile(page, host, product, hostile, 'alone')
    const alone = await look()
    const globals = await lookAtGlobals()
    expect(alone).toMatchObject({ complaints: [], largest: 'h1' })

    await openHostile(page, host, product, hostile, 'with a quiz')
    await expect(shown(page).getByRole('group', { name: first })).toBeVisible()
    const carrying = await look()
    expect(steady(carrying)).toEqual(steady(alone))
    expect(carrying.shift - alone.shift).toBeLessThan(0.0005)
    const globalsNow = await lookAtGlobals()
    expect(unlike(globalsNow, globals)).toEqual(hostile.taken ? [] : ['pulya'])
    expect(unlike(globals, globalsNow)).toEqual([])

    await hostile.meanwhile?.(page)
    await shown(page).getByText('Больше 1 млн ₽').click()
    const arrived = hostile.offline || page.waitForResponse((response) => isAnswer(response.request()))
    await shown(page).getByRole('button', { name: 'Продолжить' }).click()
    await expect(shown(page).getByRole('group', { name: second })).toBeVisible()
    if (arrived !== true) expect((await arrived).status()).toBe(202)
    expect((await look()).complaints).toEqual([])
  })
}

const shown = (page: Page) => page.locator('pulya-quiz').first()

/** What is the same at every load. */
const steady = ({ complaints, largest, at, markup }: Seen) => ({ complaints, largest, at, markup })

function unlike(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return some.filter((one) => !known.has(one))
}

const isAnswer = (request: Request) =>
  request.url().endsWith('/v1/events') && request.postData()?.includes('"answer"') === true
