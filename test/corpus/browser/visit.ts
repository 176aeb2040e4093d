import type { Locator } from '@playwright/test'

import { portraitOf } from './portrait.ts'
import type { View, Wording } from './scene.ts'
import type { Stage } from './stage.ts'

export async function open({ page, world }: Stage, path: string): Promise<void> {
  await page.goto(world.origin + path)
}

export async function look(stage: Stage, surface: string, path: string, ...of: Wording[]): Promise<View> {
  await open(stage, path)
  return seen(stage, surface, ...of)
}

/** The page as it is now. */
export async function seen({ page }: Stage, surface: string, ...of: Wording[]): Promise<View> {
  return { surface, portrait: await portraitOf(page), of }
}

/** At once: how it moves under the pointer is not looked at here. */
export const press = (button: Locator): Promise<void> => button.dispatchEvent('click')

/** As a browser without scripts sees them, to which the embed does not come. */
export async function withoutEmbed<T>(stage: Stage, visit: () => Promise<T>): Promise<T> {
  stage.withheld = /^\/w\//
  const seenThere = await visit()
  stage.withheld = undefined
  return seenThere
}
