/** Sums of money have neither a plus nor dashes, and are no phones. */
const contacts = {
  phoneWithPlus: /\+\d[\d\s().–-]{5,}\d/,
  phoneWithEight: /(?<!\d)8[\s(-]*\d{3}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/,
  phoneWithZero: /(?<!\d)0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)/,
  phoneWithinTown: /(?<!\d)\d{2,3}-\d{2}-\d{2}(?!\d)/,
  email: /[^\s@<>{}]+@[^\s@<>{}]+\.[^\s@<>{}]+/,
}

const contact = new RegExp(
  Object.values(contacts)
    .map(({ source }) => source)
    .join('|'),
  'g',
)

const gap = /\{contact-(\d+)\}/g

/** A text as it may leave the installation: every phone and e-mail address is a gap, `{contact-0}`. */
export const hideContacts = (text: string): string => {
  let place = 0
  return text.replace(contact, () => `{contact-${place++}}`)
}

/** Words in which the gaps of `text` stand, with its contacts in them again. */
export function showContacts(words: string, text: string): string {
  const hidden = text.match(contact) ?? []
  return words.replace(gap, (whole, place: string) => hidden[Number(place)] ?? whole)
}
