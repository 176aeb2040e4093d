import type { Page } from '@playwright/test'

import { quizIdAt } from '../paths/site.ts'
import type { Product } from '../start.ts'
import type { Host } from './host.ts'
import { pageOf } from './page-of.ts'
import type { HostilePage } from './pages/page.ts'

const usual = { width: 1000, height: 1400 }

export type How = 'alone' | 'with a quiz'

/** Once the page has done what it does, with the places of its quizzes empty or not. */
export async function openHostile(
  page: Page,
  host: Host,
  { address }: Product,
  hostile: HostilePage,
  how: How,
): Promise<void> {
  const other = await quizIdAt(`${address}/q/price`)
  const quiz = how === 'alone' ? host.place : host.place + host.script.replace('async', 'async=""')
  await page.setViewportSize(hostile.viewport ?? usual)
  await host.open(page, {
    whole: pageOf(hostile, quiz, quiz.replaceAll(host.publicId, other)),
    headers: hostile.headers?.(address) ?? {},
  })
  if (hostile.calm) await page.locator(hostile.calm).waitFor()
}
