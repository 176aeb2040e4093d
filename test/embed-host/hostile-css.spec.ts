import { expect } from '@playwright/test'

import { test } from './host.ts'
import { pixelsApart } from './pixels-apart.ts'
import { asked } from './walk.ts'

/** Everything a page may do to elements by name, by inheritance and by force. The place itself is the page's own. */
const hostile = `<style>
  html { font-size: 62.5% }
  body { font: italic 9px/1 serif; text-align: right; color: red; direction: rtl; text-transform: uppercase; color-scheme: dark }
  :root { --offer-bg: red; --offer-text: lime; --offer-radius: 50px}
  pulya-quiz, div, p, label { letter-spacing: 4px !important; max-width: 200px !important; opacity: .5 !important }
  pulya-quiz, div { display: inline !important; padding: 20px !important; background: lime !important; rotate: 2deg }
  label, button, input, legend, fieldset { all: unset !important; color: magenta !important }
</style>`
const place = (publicId: string) =>
  `<section data-pulya="${publicId}" style="position: absolute; inset: 0; inline-size: 600px"></section>`

test('the quiz looks the same to the pixel, whatever the page does to its own elements', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 800, height: 900 })
  const shotOn = async (head: string) => {
    await host.open(page, { head, body: place(host.publicId) + host.script })
    await asked(page, 'Какая у вас общая сумма долгов?')
    return page.locator('pulya-quiz').screenshot()
  }
  const plain = await shotOn('')
  const attacked = await shotOn(hostile)
  await test.info().attach('attacked', { body: attacked, contentType: 'image/png' })
  expect(await pixelsApart(page, plain, attacked)).toBe(0)
})

test('the quiz changes nothing on the page around it', async ({ page, host }) => {
  const around = '<p id="before">Текст</p><button id="after">Кнопка</button>'
  const styleOf = (id: string) =>
    page.locator(id).evaluate((element) => {
      const style = getComputedStyle(element)
      return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')
    })
  await host.open(page, { body: around })
  const alone = [await styleOf('#before'), await styleOf('#after')]

  await host.open(page, { body: around + host.place + host.script })
  await asked(page, 'Какая у вас общая сумма долгов?')
  expect([await styleOf('#before'), await styleOf('#after')]).toEqual(alone)
})
