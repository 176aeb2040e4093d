import type { VisitorFlawCode } from '@pulya/contract/flaw'

import type { Embed } from '../embed.ts'
import { sendLead } from '../send-lead.ts'
import { $contact, $message } from './contact.ts'
import { $flaws } from './flaws.ts'
import { tell } from '../tell.ts'
import { note } from './journal.ts'
import { goOn } from './progress.ts'

/** Sends the contact form, once it looks right; ends on the next screen, or with what is wrong in the stores. */
export async function enquire(embed: Embed): Promise<void> {
  const { snapshot, words } = embed
  if ($message.get() === words.sending) return
  const flaws = flawsSeenHere(embed)
  $flaws.set(flaws)
  if (Object.keys(flaws).length > 0) return note('form_error')

  $message.set(words.sending)
  const ending = await sendLead(embed)
  $message.set('')
  if (ending === 'accepted') {
    tell('lead')
    goOn(snapshot)
  } else if (ending === 'away') {
    $message.set(words.serverAway)
    // The visitor has asked for it already: once there is a connection again, the lead leaves by itself.
    addEventListener('online', () => void enquire(embed), { once: true })
  } else {
    note('form_error')
    $message.set(words.refused)
    $flaws.set(Object.fromEntries(ending.errors.map(({ pointer, detail }) => [pointer, detail])))
  }
}

const digitsMin = 10

/** What can be seen without the server, which has the last word on every phone. */
function flawsSeenHere({ snapshot, words }: Embed): Record<string, string> {
  const { name = '', phone = '', ...ticked } = $contact.get()
  const digits = phone.replace(/\D/g, '').length
  const seen: [string, VisitorFlawCode | false][] = [
    ['#/contact/name', !name.trim() && 'name-required'],
    ['#/contact/phone', digits < digitsMin && (digits ? 'phone-invalid' : 'phone-required')],
  ]
  for (const [index, { purpose, required }] of snapshot.contact.consents.entries()) {
    seen.push([`#/consents/${index}/granted`, required && !(purpose in ticked) && 'consent-required'])
  }
  return Object.fromEntries(seen.flatMap(([at, code]) => (code ? [[at, words.flaws[code]]] : [])))
}
