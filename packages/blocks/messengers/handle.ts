import type { Channel } from '@pulya/contract/channel'
import type { Cleaned } from '@pulya/contract/flaw'
import { dialled } from '@pulya/contract/shown-phone'

export const messengers = ['telegram', 'whatsapp', 'vk', 'max'] as const satisfies Channel[]

export type Messenger = (typeof messengers)[number]

const international = /^\+\d{8,15}$/

/** Whom to write to, as each messenger spells it in its links. */
const spellings: Record<Messenger, { hosts: RegExp; handle: RegExp }> = {
  // https://core.telegram.org/api/links: a public name, or a phone with its plus.
  telegram: { hosts: /^(t|telegram)\.me\//, handle: /^([a-z]\w{3,31}|\+\d{8,15})$/i },
  // https://faq.whatsapp.com/5913398998672934: a phone with its country, digits only.
  whatsapp: { hosts: /^wa\.me\//, handle: /^\d{8,15}$/ },
  vk: { hosts: /^(vk\.(me|com|ru)|m\.vk\.com)\//, handle: /^[a-z\d][\w.]{1,31}$/i },
  // A bot or a channel by its name, a person by the address their profile gives.
  max: { hosts: /^max\.ru\//, handle: /^(u\/)?[\w-]{3,100}$/ },
}

/** A name in a messenger, however it was pasted: `@name`, `t.me/name`, `https://t.me/name`; a phone as people write it. */
export function handle(messenger: Messenger, typed: string): Cleaned<string> {
  const { hosts, handle: spelling } = spellings[messenger]
  const name = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(hosts, '')
    .replace(/^@|\/$/g, '')
  const value = /^[+\d][\d()\s-]*$/.test(name) ? phoneFor(messenger, name) : name
  return spelling.test(value) ? { value } : { flaw: { code: 'handle-invalid' } }
}

/** `8 916 …` is how a Russian number is written at home; abroad it is dialled with a seven. */
function phoneFor(messenger: Messenger, typed: string): string {
  const digits = dialled(typed).replace(/^8(?=\d{10}$)/, '+7')
  if (messenger === 'whatsapp') return digits.replace('+', '')
  return international.test(digits) ? digits : typed
}
