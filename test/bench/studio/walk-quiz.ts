import type { Page } from '@playwright/test'

import { carry, press, takeBack, typeInto, type Walked } from './walk.ts'

const times = 10
const steps = 10

/** What people do all day with a quiz, in the middle of two hundred questions. */
export async function walkQuiz(page: Page): Promise<Walked> {
  const rows = page.locator('.question-row__open')
  const parts = page.locator('.parts__part')
  // By their words: looking for roles lays out every row there is.
  const add = page.locator('button', { hasText: /^Добавить вопрос$/ })
  const single = page.locator('.kinds__kind', { hasText: /^один ответ/ })
  const adding: number[] = []
  const undoing: number[] = []
  const switching: number[] = []

  switching.push(...(await press(page, rows.nth(100))))
  const typing = await typeInto(page, page.locator('[id="/questions/100/title"]'))
  switching.push(...(await press(page, page.locator('button', { hasText: /^\s*Все вопросы$/ }))))

  for (let time = 0; time < times; time += 1) {
    adding.push(...(await press(page, add)))
    adding.push(...(await press(page, single)))
    await page.locator('[id="/questions/199/title"]').waitFor()
    undoing.push(...(await takeBack(page)))
    await rows.nth(198).waitFor()
  }

  await rows.nth(50).focus()
  const reordering = await carry(page, steps)

  const count = await parts.count()
  // Twice: the first time some of them are only on their way.
  for (let place = 1; place <= 2 * count; place += 1)
    switching.push(...(await press(page, parts.nth(place % count))))
  return { typing, adding, undoing, reordering, 'switching parts': switching }
}
