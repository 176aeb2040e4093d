import { randomInt } from 'node:crypto'

import { sendContact } from '../../targets/contact.ts'
import type { Scene, View, Wording } from '../scene.ts'
import type { Stage } from '../stage.ts'
import { look, open, seen } from '../visit.ts'

/** The form of an offer that comes back; the leads in the studio, one by one and in the list. */
export const leadName: Scene = {
  target: 'lead.name',
  atOnce: 12,
  look: async (stage, texts) => {
    // By their phone the list finds these and no others.
    const phone = `+7916${randomInt(1_000_000, 10_000_000)}`
    const views: View[] = []
    await open(stage, '/o/bankrotstvo')
    for (const text of texts) views.push(await formBack(stage, text))
    for (const text of texts) {
      const { card } = await sendContact(stage.world, { name: text.typed, phone })
      views.push(await look(stage, 'a lead', `/studio/leads/${card?.id}`, text))
    }
    const found = await look(stage, 'the list of leads', `/studio/leads?q=${phone.slice(1)}`, ...texts)
    return { like: `${texts.length}`, views: [...views, found] }
  },
}

/** Without a phone it always comes back, ready to be sent again. */
async function formBack(stage: Stage, text: Wording): Promise<View> {
  const { page } = stage
  await page.locator('input[name=name]').fill(text.typed)
  const form = page.locator('form')
  await Promise.all([page.waitForEvent('load'), form.evaluate((sent: HTMLFormElement) => sent.submit())])
  return seen(stage, 'the form of an offer', text)
}
