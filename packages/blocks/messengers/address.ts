import type { Messenger } from './handle.ts'
import { asksCode, codePlace, withoutCode } from './prefilled.ts'

interface Address {
  href: string
  /** The same with `{code}` where the code of the visitor goes; the script of the page puts it there. */
  coded?: string
}

/** Where a press on the button leads, with the text typed in already where the messenger can do that. */
export function addressOf(messenger: Messenger, handle: string, text = ''): Address {
  const base = `${bases[messenger]}${handle}`
  const plain = { href: base + query(messenger, withoutCode(text)) }
  return asksCode(text) ? { ...plain, coded: base + query(messenger, text) } : plain
}

const bases: Record<Messenger, string> = {
  telegram: 'https://t.me/',
  whatsapp: 'https://wa.me/',
  vk: 'https://vk.me/',
  max: 'https://max.ru/',
}

/** VK and MAX take no text, only a mark of where one comes from: for VK `ref`, for a bot of MAX `start`. */
function query(messenger: Messenger, text: string): string {
  switch (messenger) {
    case 'telegram':
    case 'whatsapp':
      return text && `?text=${text.split(codePlace).map(encodeURIComponent).join(codePlace)}`
    case 'vk':
      return asksCode(text) ? `?ref=${codePlace}` : ''
    case 'max':
      return asksCode(text) ? `?start=${codePlace}` : ''
  }
}
