import type { Answers } from '@pulya/quiz/answers'

export interface Walker {
  answers: Answers
  photos: number
  contact: Readonly<Record<string, string>>
}

/**
 * Walks the quiz that stands on the page as fast as it can be pressed, and leaves the contact. Runs inside the page, so
 * it may use nothing from outside itself.
 *
 * @returns The heading of the outcome.
 */
export async function walkInPage({ answers, photos, contact }: Walker): Promise<string> {
  const root = () => {
    const quiz = document.querySelector('pulya-quiz')?.shadowRoot
    if (!quiz) throw new Error('There is no quiz')
    return quiz
  }
  const screensMax = 30
  const patienceMs = 20_000

  async function until<T>(what: string, found: () => T | undefined | false | null): Promise<T> {
    for (const start = performance.now(); performance.now() - start < patienceMs;) {
      const value = found()
      if (value) return value
      await new Promise((again) => setTimeout(again, 5))
    }
    throw new Error(`Waited in vain for ${what}: ${root().textContent}`)
  }
  const all = (selector: string) => [...root().querySelectorAll<HTMLInputElement>(selector)]
  const heading = () => root().querySelector('legend, h2')?.textContent ?? ''
  const type = (input: HTMLInputElement, value: string) => {
    input.value = value
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  async function goOn() {
    const before = heading()
    root().querySelector<HTMLButtonElement>('button.button')?.click()
    await until(`what follows ${before}`, () => heading() && heading() !== before)
  }
  function put(key: string, answer: unknown) {
    const picked = typeof answer === 'object' ? Object(answer).picked : [answer]
    for (const input of all(`[name="${key}"]`)) {
      if (!['radio', 'checkbox'].includes(input.type)) type(input, String(answer))
      else if (picked.includes(input.value)) input.click()
    }
    for (const input of all(`[name="${key}.other"]`)) type(input, Object(answer).other ?? '')
  }
  async function attach(input: HTMLInputElement) {
    const canvas = new OffscreenCanvas(8, 8)
    canvas.getContext('2d')?.fillRect(0, 0, 8, 8)
    const picture = await canvas.convertToBlob({ type: 'image/png' })
    const files = new DataTransfer()
    for (let number = 1; number <= photos; number += 1) {
      files.items.add(new File([picture, `${number}`], `photo ${number}.png`, { type: 'image/png' }))
    }
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await until('the photos to arrive', () => all('.files__file--kept').length === photos)
  }

  await until('a quiz', () => document.querySelector('pulya-quiz')?.shadowRoot?.querySelector('legend'))
  for (
    let screens = 0;
    root().querySelector('legend') && !all('[name="email"], [name="phone"]').length;
    screens += 1
  ) {
    if (screens > screensMax) throw new Error('The quiz has no end')
    for (const [key, answer] of Object.entries(answers)) put(key, answer)
    const [files] = all('input[type="file"]')
    if (files && photos > 0) await attach(files)
    await goOn()
  }
  const outcome = heading()
  await goOn()
  for (const [name, value] of Object.entries(contact))
    for (const input of all(`[name="${name}"]`)) type(input, value)
  for (const box of all('[name="processing"]')) box.click()
  await goOn()
  return outcome
}
