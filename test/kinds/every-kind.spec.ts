import { expect, type Page } from '@playwright/test'
import { definitions } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import { expectNoViolations } from '../e2e/no-violations.ts'
import type { Host } from '../embed-host/host.ts'
import { answerByKeyboard, goOn, isInField, typeInto } from './by-keyboard.ts'
import { expectToEnd, type Look, test } from './firm.ts'
import { expectToFit } from './fit.ts'
import { postJunk } from './post-junk.ts'

/** Other words in other colours and other type: what fits, what is read out and what is refused may differ. */
const looks: readonly Look[] = [
  { locale: 'ru', theme: 'clinic' },
  { locale: 'en', theme: 'night' },
]

// Less motion: the loader would go on by itself.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 640 } })

for (const look of looks) {
  for (const { blank } of Object.values(definitions)) {
    const asked = blank('q', look.locale)
    const { kind, title, required } = asked
    const { silent } = rules[kind]
    const named = `${kind} in ${look.locale}, ${look.theme}`
    const groupOn = (page: Page) => page.getByRole('group', { name: title })

    test(`${named}: by keyboard alone, with script and without, and stored alike`, async ({
      page,
      plain,
      host,
      firm,
      product,
    }) => {
      const hash = await firm.ask(asked, look)
      await openWidget(page, host)
      await plain.goto(`${product.address}/q/proverka`)
      for (const face of [page, plain]) {
        await expect(face.getByText(title)).toBeVisible()
        await answerByKeyboard(face, groupOn(face))
        await expectToFit(face)
        // Axe waits for timers, which a page without script does not have.
        if (face === page) await expectNoViolations(face)
        await goOn(face)
        await expectToEnd(face)
      }
      if (silent) return
      await expect.poll(() => firm.kept(hash, 'widget')).toMatch(/./)
      expect(await firm.kept(hash, 'nojs')).toBe(await firm.kept(hash, 'widget'))
    })

    if (silent) continue

    test(`${named}: silence and junk are refused in words beside the field`, async ({
      page,
      plain,
      host,
      firm,
      product,
    }) => {
      await firm.ask(asked, look)
      await openWidget(page, host)
      const expectFlaw = async () => {
        await goOn(page)
        await expect(groupOn(page).getByRole('alert')).toHaveText(/\S/)
        expect(await isInField(groupOn(page))).toBe(true)
      }
      if (required) {
        await expectFlaw()
        await expectNoViolations(page)
        await expectToFit(page)
      }
      if (['number', 'phone', 'email'].includes(kind)) {
        await typeInto(page, groupOn(page), '!')
        await expectFlaw()
      }

      await plain.goto(`${product.address}/q/proverka`)
      expect((await postJunk(plain, groupOn(plain))).status()).toBe(422)
      await expect(groupOn(plain).getByRole('alert')).toHaveText(/\S/)
    })
  }
}

const openWidget = (page: Page, host: Host) =>
  host.open(page, { body: `<main><h1>Чужая страница</h1>${host.place}${host.script}</main>` })
