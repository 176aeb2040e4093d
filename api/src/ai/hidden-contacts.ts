/** Phones as they are written in texts for people, and addresses of e-mail. Sums of money have neither a plus nor dashes. */
const contact =
  /\+\d[\d\s().–-]{5,}\d|(?<!\d)8[\s(-]*\d{3}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)|(?<!\d)0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)|(?<!\d)\d{2,3}-\d{2}-\d{2}(?!\d)|[^\s@<>{}]+@[^\s@<>{}]+\.[^\s@<>{}]+/g

const gap = /\{contact-(\d)\}/g

/** A text as it may leave the installation: every phone and e-mail address is a gap, `{contact-0}`. */
export const hideContacts = (text: string): string => {
  let place = 0
  return text.replace(contact, () => `{contact-${place++}}`)
}

/** Words in which the gaps of `text` stand, with its contacts in them again. */
export function showContacts(words: string, text: string): string {
  const contacts = text.match(contact) ?? []
  return words.replace(gap, (whole, place: string) => contacts[Number(place)] ?? whole)
}
