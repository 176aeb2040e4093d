/** Stands in the text for the code by which the firm finds the visit of whoever writes. */
export const codePlace = '{code}'

export const asksCode = (text: string): boolean => text.includes(codePlace)

/** The text where no code is known: the sentence that would have named it is left out whole. */
export function withoutCode(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+/)
  return sentences.filter((sentence) => !asksCode(sentence)).join(' ')
}
