import type { VisitorFlawCode } from '@pulya/contract/flaw'
import { type ContactFieldName, contactFields } from '@pulya/quiz/contact-fields'

import type { WholeEmbed } from '../embed.ts'
import { sendLead } from '../send-lead.ts'
import { $contact, $left, $message } from './contact.ts'
import { $flaws } from './flaws.ts'
import { tell } from '../tell.ts'
import { note } from './journal.ts'
import { goOn } from './progress.ts'

/** Sends the contact form, once it looks right; ends on the next screen, or with what is wrong in the stores. */
export async function enquire(embed: WholeEmbed): Promise<void> {
  const { snapshot, words } = embed
  if ($message.get() === words.sending) return
  const flaws = flawsSeenHere(embed)
  $flaws.set(flaws)
  if (Object.keys(flaws).length > 0) return note('form_error')

  $message.set(words.sending)
  const ending = await sendLead(embed)
  $message.set('')
  if (ending === 'away') {
    $message.set(words.serverAway)
    // The visitor has asked for it already: once there is a connection again, the lead leaves by itself.
    addEventListener('online', () => void enquire(embed), { once: true })
  } else if ('errors' in ending) {
    note('form_error')
    $message.set(words.refused)
    $flaws.set(Object.fromEntries(ending.errors.map(({ pointer, detail }) => [pointer, detail])))
  } else {
    $left.set(ending)
    tell('lead')
    goOn(snapshot)
  }
}

const missing: Record<ContactFieldName, VisitorFlawCode> = {
  name: 'name-required',
  phone: 'phone-required',
  email: 'email-required',
  comment: 'text-required',
}

const digitsMin = 10

function wrong(name: ContactFieldName, typed: string): VisitorFlawCode | false {
  if (name === 'phone') return typed.replace(/\D/g, '').length < digitsMin && 'phone-invalid'
  return name === 'email' && !/^\S+@\S+\.\S+$/.test(typed) && 'email-invalid'
}

/** What can be seen without the server, which has the last word on every phone. */
function flawsSeenHere({ snapshot, words }: WholeEmbed): Record<string, string> {
  const filled = $contact.get()
  const seen: [string, VisitorFlawCode | false][] = contactFields(snapshot.contact).map(
    ({ name, required }) => {
      const typed = filled[name]?.trim()
      return [`#/contact/${name}`, typed ? wrong(name, typed) : required && missing[name]]
    },
  )
  snapshot.contact.consents.forEach(({ purpose, required }, index) => {
    seen.push([`#/consents/${index}/granted`, required && !(purpose in filled) && 'consent-required'])
  })
  return Object.fromEntries(seen.flatMap(([at, code]) => (code ? [[at, words.flaws[code]]] : [])))
}
