import { expect, type Locator, type Page } from '@playwright/test'

import { type Random, randomOf, wholeBelow } from '../traffic/random.ts'
import { openFirm } from './firm.ts'
import { places } from './places.ts'
import { carrySession, test } from './product.ts'
import { fates, openUnsteadyWay } from './unsteady-way.ts'

const promisedMs = 2000
const kills = 10
/** Beyond the promise, so that some of what was typed is older. */
const typingMsMax = 2600
const pauseMsMax = 200
const letters = 'абвгдежзиклмнопрстуфхц'

/** What stood in the field, and since when. */
interface State {
  text: string
  at: number
}

for (const kind of ['offer', 'quiz'] as const) {
  test(`a marketer whose tab dies at any moment finds in the ${kind} all that is older than two seconds`, async ({
    context,
    fresh,
  }) => {
    test.slow()
    const seed = process.env['SEED'] ?? String(Date.now())
    console.log(`SEED=${seed}`)
    const random = randomOf(seed, kind)
    const firm = await openFirm(fresh)
    const way = await openUnsteadyWay(fresh.address)
    await carrySession(context, way.address, firm.owner.cookie)
    const { path, first: open } = places[kind]

    let known: readonly State[] = []
    for (let kill = 0; kill <= kills; kill += 1) {
      way.becomes('passed')
      const page = await context.newPage()
      await page.goto(`${way.address}${path}/${firm[kind]}`)
      const field = await open(page)
      const found = await field.inputValue()
      if (known.length > 0) expect(known.map(({ text }) => text)).toContain(found)
      await expect(page.getByRole('alert').filter({ hasText: 'писал кто-то ещё' })).toHaveCount(0)
      if (kill === kills) {
        await expect(page.getByText('Всё сохранено')).toBeVisible()
        const one = firm.owner.client.api.documents[':document']
        const { draft } = await (await one.$get({ param: { document: firm[kind] } })).json()
        expect(JSON.stringify(draft)).toContain(found)
        break
      }
      const fate = fates[wholeBelow(random, fates.length)] ?? 'passed'
      known = await test.step(`dies, ${fate}`, async () => {
        way.becomes(fate)
        const before = { text: found, at: Date.now() }
        const typed = await typeSome(page, field, `${kill}`, random)
        await die(page)
        const killedAt = Date.now()
        const states = [before, ...typed]
        const safe = states.findLastIndex(({ at }) => at <= killedAt - promisedMs)
        return states.slice(Math.max(0, safe))
      })
    }
    way.close()
  })
}

/** Types in place of what stands there, quicker and slower, and stops at some moment. @returns Every state of the field. */
async function typeSome(page: Page, field: Locator, about: string, random: Random): Promise<State[]> {
  const states: State[] = []
  const until = Date.now() + wholeBelow(random, typingMsMax)
  await field.focus()
  await page.keyboard.press('ControlOrMeta+a')
  for (let text = ''; Date.now() < until;) {
    const letter = text === '' ? about : (letters[wholeBelow(random, letters.length)] ?? '')
    text += letter
    await page.keyboard.type(letter)
    states.push({ text, at: Date.now() })
    await page.waitForTimeout(wholeBelow(random, pauseMsMax))
  }
  // Some die while something is typed, some while it is saved, some when nothing is done any more.
  await page.waitForTimeout(random() < 0.5 ? 0 : wholeBelow(random, typingMsMax / 2))
  return states
}

/** The process behind the page ends; the page itself is told nothing. */
async function die(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const dead = page.waitForEvent('crash')
  // Never answered: whoever would answer is dead.
  void devtools.send('Page.crash').catch(String)
  await dead
  await page.close()
}
