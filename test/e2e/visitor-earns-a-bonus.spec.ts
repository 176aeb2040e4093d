import { type Browser, expect, type Page } from '@playwright/test'

import { openDatabaseFile } from '../database.ts'
import type { Product } from '../start.ts'
import { publishOwnQuiz } from './own-quiz.ts'
import { test } from './product.ts'

/** A contact before the outcome, an e-mail instead of a phone, and a bonus that grows with the answers. */
const publishBonusQuiz = (product: Product) =>
  publishOwnQuiz(product, ({ contact }) => ({
    consultant: { name: 'Анна Петрова', role: 'юрист' },
    hidden: [{ key: 'manager' }],
    questions: [
      { kind: 'text', key: 'name', title: 'Как вас зовут?', required: true },
      { kind: 'statement', key: 'word', title: 'Рады знакомству, {name}!', text: [], required: false },
      {
        kind: 'yes-no',
        key: 'tried',
        title: '{name}, вы уже обращались к юристам?',
        hint: 'Это ни к чему не обязывает, {name}',
        required: true,
        options: [
          { key: 'yes', label: 'Да' },
          { key: 'no', label: 'Нет' },
        ],
      },
    ],
    outcomes: [{ key: 'rest', title: '{name}, мы поможем', paragraphs: ['Ждите письма.'] }],
    bands: [],
    contact: {
      ...contact,
      title: 'Куда прислать план, {name}?',
      place: 'before',
      channels: [],
      fields: [
        { name: 'email', required: true },
        { name: 'comment', required: false },
      ],
    },
    bonus: {
      title: 'Скидка за ответы',
      text: 'Назовите код юристу',
      amount: 'answered × 5',
      unit: '%',
      days: 7,
    },
    thanks: { title: 'Спасибо, {name}', text: 'Письмо уже в пути' },
  }))

const goOn = (page: Page) => page.getByRole('button', { name: 'Продолжить' }).click()

async function leaveEmail(page: Page, email: string): Promise<void> {
  await page.getByLabel('Почта').fill(email)
  await page.getByLabel('Комментарий (необязательно)').fill('После шести,\nпожалуйста')
  const box = page.getByLabel(/согласие на обработку/)
  if (!(await box.isChecked())) await box.check()
  await page.getByRole('button', { name: 'Получить консультацию' }).click()
}

/** @returns The code of the bonus. */
async function readOutcome(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Анна, мы поможем' })).toBeVisible()
  await expect(page.getByText('Письмо уже в пути')).toBeVisible()
  await expect(page.getByText('Скидка за ответы')).toBeVisible()
  await expect(page.getByText(/10\s%/)).toBeVisible()
  await expect(page.getByText(/Действует до \d+ [а-я]+/)).toBeVisible()
  return page.getByText(/^[A-Z2-9]{8}$/).innerText()
}

async function readLeads({ dataFolder }: Product, workspace: string) {
  const database = openDatabaseFile(dataFolder, workspace)
  const leads = await database.rows(
    `select lead.email, comment, lead.bonus, lead.given ->> 'params' as params, face, answers ->> '$[1].title' as asked
     from lead join submission on submission.id = lead.submission order by lead.created_at`,
  )
  const runs = await database.count('submission')
  database.close()
  return { leads, runs }
}

async function withoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  return context.newPage()
}

test('a visitor without script earns a bonus by e-mail, and finds back by the link', async ({
  browser,
  fresh,
}) => {
  const { workspace } = await publishBonusQuiz(fresh)
  const page = await withoutScript(browser)
  await page.goto(`${fresh.address}/q/proverka?utm_source=vk&manager=7&secret=1`)
  await page.getByRole('textbox', { name: 'Как вас зовут?' }).fill('Анна')
  await goOn(page)
  await expect(page.getByText('Рады знакомству, Анна!')).toBeVisible()
  await goOn(page)
  await expect(page.getByText('Это ни к чему не обязывает, Анна')).toBeVisible()
  const link = await page.getByRole('link', { name: /Продолжить позже/ }).getAttribute('href')
  await page.getByLabel('Нет').check()
  await goOn(page)

  await expect(page.getByRole('heading', { name: 'Куда прислать план, Анна?' })).toBeVisible()
  await leaveEmail(page, 'anna@')
  await expect(page).toHaveTitle(/^Ошибка:/)
  await expect(page.getByLabel('Комментарий (необязательно)')).toHaveValue('После шести,\nпожалуйста')
  await page.getByRole('link', { name: /почт/i }).click()
  await leaveEmail(page, 'anna@example.com')
  const code = await readOutcome(page)
  await expect(page.locator('form')).toHaveCount(0)

  expect(await readLeads(fresh, workspace)).toMatchObject({
    runs: 1,
    leads: [
      {
        email: 'anna@example.com',
        comment: 'После шести,\nпожалуйста',
        bonus: code,
        params: '{"utm_source":"vk","manager":"7"}',
        face: 'nojs',
        asked: 'Анна, вы уже обращались к юристам?',
      },
    ],
  })
  await page.goto(`${fresh.address}${link}`)
  expect(await readOutcome(page)).toBe(code)
  expect((await page.goto(`${fresh.address}${link?.replace('continue/', 'continue/A')}`))?.status()).toBe(404)
})

test('a run begun without script goes on in the widget, where it was and as the same run', async ({
  browser,
  fresh,
  page,
}) => {
  const { workspace } = await publishBonusQuiz(fresh)
  const plain = await withoutScript(browser)
  await plain.goto(`${fresh.address}/q/proverka?utm_source=vk`)
  await plain.getByRole('textbox', { name: 'Как вас зовут?' }).fill('Анна')
  await goOn(plain)
  await goOn(plain)
  const link = await plain.getByRole('link', { name: /Продолжить позже/ }).getAttribute('href')

  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${fresh.address}${link}`)
  const widget = page.locator('pulya-quiz')
  // Nothing was said after the name, so the run goes on there.
  await expect(widget.getByText('Рады знакомству, Анна!')).toBeVisible()
  await widget.getByRole('button', { name: 'Назад' }).click()
  await expect(widget.getByRole('textbox')).toHaveValue('Анна')
  await goOn(page)
  await goOn(page)
  await expect(widget.getByText('Это ни к чему не обязывает, Анна')).toBeVisible()
  await widget.getByText('Нет', { exact: true }).click()
  await page.reload()
  await expect(widget.getByRole('radio', { name: 'Нет' })).toBeChecked()
  await goOn(page)

  await leaveEmail(page, 'anna@')
  await expect(widget.getByLabel('Почта')).toHaveAttribute('aria-invalid', 'true')
  await leaveEmail(page, 'anna@example.com')
  const code = await readOutcome(page)
  await expect(widget.getByRole('button')).toHaveCount(0)
  expect(await readLeads(fresh, workspace)).toMatchObject({
    runs: 1,
    leads: [{ email: 'anna@example.com', bonus: code, params: '{"utm_source":"vk"}', face: 'nojs' }],
  })
  expect(faults).toEqual([])

  await page.goto(`${fresh.address}${link}`)
  expect(await readOutcome(page)).toBe(code)
  await expect(widget).toHaveCount(0)
})
