import type { Page } from '@playwright/test'

import { carry, press, takeBack, typeInto, type Walked } from './walk.ts'

const times = 5
const steps = 10

/** What people do all day with a quiz, in the middle of two hundred questions. */
export async function walkQuiz(page: Page): Promise<Walked> {
  const rows = page.locator('.question-row__open')
  const parts = page.locator('.parts__part')
  const adding: number[] = []
  const undoing: number[] = []
  const switching: number[] = []

  switching.push(...(await press(page, rows.nth(100))))
  const typing = await typeInto(page, page.locator('[id="/questions/100/title"]'))
  switching.push(...(await press(page, page.getByRole('button', { name: 'Все вопросы' }))))

  for (let time = 0; time < times; time += 1) {
    adding.push(...(await press(page, page.getByRole('button', { name: 'Добавить вопрос' }))))
    adding.push(...(await press(page, page.getByRole('dialog').getByRole('button', { name: /^один ответ/ }))))
    await page.locator('[id="/questions/199/title"]').waitFor()
    undoing.push(...(await takeBack(page)))
    await rows.last().waitFor()
  }

  await rows.nth(50).focus()
  const reordering = await carry(page, steps)

  const count = await parts.count()
  // Twice: the first time some of them are only on their way.
  for (let place = 1; place <= 2 * count; place += 1) {
    switching.push(...(await press(page, parts.nth(place % count))))
    await page.waitForTimeout(300)
  }
  return { typing, adding, undoing, reordering, 'switching parts': switching }
}
