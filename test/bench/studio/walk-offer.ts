import type { Page } from '@playwright/test'

import { carry, press, takeBack, typeInto, type Walked } from './walk.ts'

const times = 10
const steps = 10

/** What people do all day with an offer, among fifty blocks. */
export async function walkOffer(page: Page): Promise<Walked> {
  const rows = page.locator('.block-row')
  const adding: number[] = []
  const undoing: number[] = []
  const switching: number[] = []

  const typing = await typeInto(page, page.getByRole('textbox', { name: 'Заголовок', exact: true }))

  for (let time = 0; time < times; time += 1) {
    adding.push(...(await press(page, page.locator('#add-block'))))
    adding.push(...(await press(page, page.locator('.add-block__kind').filter({ hasText: /^Подзаголовок/ }))))
    await rows.nth(50).waitFor()
    undoing.push(...(await takeBack(page)))
  }

  await rows.nth(3).focus()
  const reordering = await carry(page, steps)

  for (let place = 0; place < 20; place += 1) switching.push(...(await press(page, rows.nth(2 * place + 1))))
  return { typing, adding, undoing, reordering, 'switching parts': switching }
}
