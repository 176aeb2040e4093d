import type { GrantedBonus } from '@pulya/contract/lead'
import { atom } from 'nanostores'

/** The contact form by the names of its fields. In memory only: a phone has no business in the storage of another's page. */
export const $contact = atom<Readonly<Record<string, string>>>({})

/** What has come of the last press of the button, in words; `{phone}` stands for the firm's. */
export const $message = atom('')

/** There once the contact has arrived: what came of it. From then on the walk is over. */
export const $left = atom<{ bonus?: GrantedBonus | undefined } | undefined>()

export function readContact(form: HTMLFormElement): void {
  const texts = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  $contact.set(Object.fromEntries(texts))
}
