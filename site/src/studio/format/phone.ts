/** `+79161234567` as Russians read it, `+7 916 123-45-67`; numbers of other countries as they came. */
export const spokenPhone = (e164: string): string =>
  e164.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00a0$1\u00a0$2\u2011$3\u2011$4')

/** To call, with the extension dialled after a pause. */
export const callHref = (e164: string, extension: string | null): string =>
  `tel:${e164}${extension ? `,${extension}` : ''}`

/** Messengers that open a chat by the number; the others need a name nobody was asked for. */
export function chatHref(channel: string, e164: string): string | undefined {
  if (channel === 'telegram') return `https://t.me/${e164}`
  if (channel === 'whatsapp') return `https://wa.me/${e164.slice(1)}`
  return undefined
}
