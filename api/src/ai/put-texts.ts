import { placeIn } from '@pulya/contract/pointer'

/** Words for one place of a document. */
export interface TextAt {
  pointer: string
  text: string
}

/** The document with these words in their places; nothing of the one given is changed. */
export const withTexts = (document: unknown, texts: readonly TextAt[]): unknown =>
  texts.reduce((changed, { pointer, text }) => written(changed, placeIn(pointer), text), document)

function written(into: unknown, path: readonly (string | number)[], text: string): unknown {
  const [step, ...rest] = path
  if (step === undefined) return text
  if (Array.isArray(into)) return into.with(Number(step), written(into[Number(step)], rest, text))
  const members = new Map(Object.entries(into ?? {}))
  return Object.fromEntries(members.set(String(step), written(members.get(String(step)), rest, text)))
}
