import { expect } from '@playwright/test'

import { expectNoViolations } from '../e2e/no-violations.ts'
import { test } from './host.ts'
import { answer, asked, goOn, leaveContact, thanked } from './walk.ts'

test('the keyboard is enough, and focus goes to the heading of every new screen', async ({ page, host }) => {
  await host.open(page, { body: `<h1>Чужая страница</h1>${host.place}${host.script}` })
  await asked(page, 'Какая у вас общая сумма долгов?')
  await expect(page.locator('body')).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Кому вы должны?')).toBeFocused()

  // Nothing is ticked: the message is told, and focus waits at the first box.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Ответьте на этот вопрос')
  await expect(page.getByLabel('Банкам')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Какое имущество на вас оформлено?')).toBeFocused()

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Кому вы должны?')).toBeFocused()
  await expect(page.getByLabel('Банкам')).toBeChecked()
})

test('boxes, free text and the slider keep what is done to them', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  await answer(page, '500 тыс. – 1 млн ₽')

  await page.getByLabel('Другое', { exact: true }).check()
  await goOn(page)
  await expect(page.getByRole('alert')).toHaveText('Напишите свой вариант')
  const other = page.getByRole('textbox')
  await expect(other).toBeFocused()
  await other.pressSequentially('бывшему работодателю')
  await expect(other).toHaveValue('бывшему работодателю')
  await goOn(page)

  await page.getByLabel('Автомобиль').check()
  await page.getByLabel('Ничего').check()
  await expect(page.getByLabel('Автомобиль')).not.toBeChecked()
  await page.getByLabel('Только единственное жильё').check()
  await expect(page.getByLabel('Ничего')).not.toBeChecked()
  await answer(page)
  await answer(page, 'Официально')
  await answer(page, 'Звонки и угрозы')

  const slider = page.getByRole('slider')
  const number = page.getByRole('spinbutton')
  await expect(number).toHaveValue('')
  await goOn(page)
  await expect(page.getByRole('alert')).toHaveText('Ответьте на этот вопрос')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(number).toHaveValue('55')
  await number.fill('')
  await number.pressSequentially('47.05')
  await expect(number).toHaveValue('47.05')
  await number.fill('151')
  await goOn(page)
  await expect(page.getByRole('alert')).toHaveText('Укажите число не больше 150')
  await number.fill('70')
  await expect(slider).toHaveValue('70')
  await goOn(page)
  await asked(page, 'Если бы вопрос с долгами был решён, что изменилось бы первым?')
})

test('every screen passes axe, fits 320 px and can be hit with a thumb', async ({ page, host }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await host.open(page, { body: `<main><h1>Чужая страница</h1>${host.place}</main>${host.script}` })
  const check = async () => {
    // A screen fades in; half-way through, its colours are not its colours.
    await page
      .locator('.screen')
      .evaluate((screen) =>
        Promise.all(screen.getAnimations({ subtree: true }).map(({ finished }) => finished)),
      )
    await expectNoViolations(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const target of await page
      .locator('.choice, .button, .back, .link, .text-field__input:visible')
      .all()) {
      const box = await target.boundingBox()
      expect(box?.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44)
    }
  }
  await asked(page, 'Какая у вас общая сумма долгов?')
  await check()
  await answer(page, 'До 300 тыс. ₽')
  await page.getByLabel('Другое', { exact: true }).check()
  await goOn(page)
  await check()
  await page.getByRole('textbox').fill('брату')
  await goOn(page)
  await answer(page, 'Жильё в ипотеке')
  await asked(page, 'Ипотека без просрочек?')
  await answer(page, 'Да, плачу вовремя')
  await answer(page, 'Официально')
  await check()
  await answer(page, 'Боюсь за имущество')
  await check()
  await page.getByLabel('Точное число').fill('40')
  await goOn(page)
  await answer(page, 'Открыть своё дело')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('С ипотекой')
  await check()
  await page.getByRole('button', { name: 'Оставить контакты' }).click()
  await page.getByRole('button', { name: 'Получить консультацию' }).click()
  await check()
  await page.getByRole('button', { name: 'Назад' }).click()
  await leaveContact(page, 'Олег', '8 916 555-66-72')
  await thanked(page)
  await check()
})

test('the form stays for the next question, which is new with all its fields', async ({ page, host }) => {
  await host.open(page, { body: host.place + host.script })
  const standing = await page.locator('.screen, .question, [tabindex="-1"], input').elementHandles()
  await answer(page, 'Больше 1 млн ₽')
  await asked(page, 'Кому вы должны?')
  const [form, ...asking] = await Promise.all(
    standing.map((handle) => handle.evaluate(({ isConnected }) => isConnected)),
  )
  expect(form).toBe(true)
  expect(asking.length).toBeGreaterThan(3)
  expect(asking).not.toContain(true)
})

test('the next question fades in, and who asks for less motion gets none', async ({ page, host }) => {
  // Stopped, so that it is there to be seen.
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Animation.enable')
  await cdp.send('Animation.setPlaybackRate', { playbackRate: 0 })
  await host.open(page, { body: host.place + host.script })
  const motions = () => page.locator('.quiz').evaluate((quiz) => quiz.getAnimations({ subtree: true }).length)
  expect(await motions()).toBe(0)

  await answer(page, 'Больше 1 млн ₽')
  await asked(page, 'Кому вы должны?')
  expect(await motions()).toBe(1)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await answer(page, 'Банкам')
  await asked(page, 'Какое имущество на вас оформлено?')
  expect(await motions()).toBe(0)
})
