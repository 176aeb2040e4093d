import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What is judged by colours alone: all there is to ask again of a page that only changes them. */
const byColour = ['color-contrast', 'link-in-text-block']

/** axe finds nothing on this page, whatever state it is in now. */
export const expectNoViolations = (page: Page): Promise<void> => expectNone(page)

/** The same page, axe has found nothing on, in other colours. */
export const expectNoViolationsOfColour = (page: Page): Promise<void> =>
  expectNone(page, (axe) => axe.withRules(byColour))

/** Neither by day nor by night. */
export async function expectNoViolationsAtAnyHour(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours are looked at where they end, not on the way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectNoViolations(page)
  }
}

/** To put together what several frames say, axe opens a page of its own: twice the time, and for one frame the same result. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1)

async function expectNone(page: Page, only = (axe: AxeBuilder) => axe): Promise<void> {
  await untilColoursRest(page)
  const { violations } = await only(axeOn(page)).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}

/**
 * Half-way from one colour to another there is no contrast to speak of. What is hidden in its middle, as a menu that closes
 * under the pointer, never comes to an end and has no colour to judge.
 */
const untilColoursRest = (page: Page) =>
  page.waitForFunction(
    () =>
      !document
        .getAnimations()
        .some(
          (animation) =>
            animation instanceof CSSTransition &&
            animation.effect instanceof KeyframeEffect &&
            animation.effect.target?.checkVisibility({ contentVisibilityAuto: true }),
        ),
  )
