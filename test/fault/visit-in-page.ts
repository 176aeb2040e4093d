import type { Answers } from '@pulya/quiz/answers'

/** What a visitor does in one load of the page. */
export interface Visit {
  answers: Answers
  contact: Readonly<Record<string, string>>
  /** The page is reloaded instead of the deed of this number; reading a question, picking and pressing are deeds. */
  reloadAt: number
  /** How long the visitor waits for an answer before the deed after pressing “send”. */
  waitMs: number
  /** How often “send” is pressed before the visitor gives up. */
  presses: number
}

/**
 * Goes on from whatever the page shows. Runs inside the page, so it may use nothing from outside itself.
 *
 * @returns Whether the visitor has seen that the contact was sent. Never resolves when the page is reloaded.
 */
export async function visitInPage({ answers, contact, reloadAt, waitMs, presses }: Visit): Promise<boolean> {
  const patienceMs = 20_000
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const root = () => document.querySelector('pulya-quiz')?.shadowRoot
  const all = (selector: string) => [...(root()?.querySelectorAll<HTMLInputElement>(selector) ?? [])]
  const button = () => root()?.querySelector<HTMLButtonElement>('button.button')
  const heading = () => root()?.querySelector('legend, h2')?.textContent ?? ''

  async function until(what: string, holds: () => boolean): Promise<void> {
    for (const start = performance.now(); !holds(); await pause(4)) {
      if (performance.now() - start > patienceMs) throw new Error(`No ${what}: ${root()?.textContent}`)
    }
  }
  /** Only what follows the contact has no button to go on. */
  const isThanked = () => heading() !== '' && !button()

  let deeds = 0
  /** Whoever has seen the thanks does not begin again. */
  async function deed() {
    if (deeds === reloadAt && !isThanked()) {
      location.reload()
      // Nothing more happens until it is gone.
      await pause(patienceMs)
    }
    deeds += 1
  }
  function put(key: string, answer: unknown) {
    const picked = typeof answer === 'object' ? Object(answer).picked : [answer]
    for (const input of all(`[name="${key}"]`)) {
      if (!['radio', 'checkbox'].includes(input.type)) type(input, String(answer))
      else if (picked.includes(input.value) !== input.checked) input.click()
    }
    for (const input of all(`[name="${key}.other"]`)) type(input, Object(answer).other ?? '')
  }
  function type(input: HTMLInputElement, text: string) {
    input.value = text
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const isSending = () => button()?.getAttribute('aria-disabled') === 'true'

  async function leaveContact() {
    for (const [name, text] of Object.entries(contact))
      for (const input of all(`[name="${name}"]`)) type(input, text)
    for (const box of all('[name="processing"]')) if (!box.checked) box.click()
    await deed()
    button()?.click()
    await pause(waitMs)
    await deed()
    await until('answer', () => !isSending())
  }

  await until('quiz', () => heading() !== '')
  for (let pressed = 0; ;) {
    await deed()
    if (all('[name="phone"]').length > 0) {
      if (pressed === presses) return false
      pressed += 1
      await leaveContact()
    } else {
      if (isThanked()) return true
      const before = heading()
      for (const [key, answer] of Object.entries(answers)) put(key, answer)
      await deed()
      button()?.click()
      await until(`screen after ${before}`, () => heading() !== before && heading() !== '')
    }
  }
}
