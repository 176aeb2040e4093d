import type { Page } from '@playwright/test'

/** A page as a list: each element, attribute and text in their order, shadow trees included. */
export type Portrait = readonly (readonly [what: string, said: string])[]

export const portraitOf = (page: Page): Promise<Portrait> => page.evaluate(drawn)

/** Runs in the page, and waits there until its own scripts have come to life. */
async function drawn(): Promise<[string, string][]> {
  while (document.querySelector('astro-island[ssr], .live:disabled') && performance.now() < 10_000) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const parts: [string, string][] = [['title', document.title]]
  let text = ''
  const finishText = () => {
    if (text.trim() !== '') parts.push(['text', text])
    text = ''
  }
  const draw = (node: Node) => {
    if (node instanceof Text) text += node.data
    // Around phone numbers, wherever a text has one.
    else if (node instanceof Element && node.matches('span.unbroken')) node.childNodes.forEach(draw)
    else {
      finishText()
      if (node instanceof Element) drawElement(node)
      else parts.push([node.nodeName, ''])
      node.childNodes.forEach(draw)
      finishText()
    }
  }
  const drawElement = (element: Element) => {
    parts.push([element.localName, ''])
    for (const { name, value } of element.attributes) {
      // Data for the scripts of the page itself; what they make of it is in the portrait.
      const data = element.localName === 'astro-island' && name === 'props'
      parts.push([`${element.localName} ${name}`, data ? '' : value])
    }
    if (element instanceof HTMLInputElement) parts.push(['value', element.value])
    if (element.shadowRoot) draw(element.shadowRoot)
  }
  draw(document)
  return parts
}

/**
 * What is on the page besides what the same page has for harmless words. Where that has the words this must have the
 * texts, one for each; the rest may say something else, times and ids differ from page to page.
 *
 * @param texts Lists of them, of which any will do as a whole.
 */
export function additions(
  plain: Portrait,
  shown: Portrait,
  words: readonly string[],
  texts: readonly (readonly string[])[],
): string[] {
  const odd = shown.findIndex(([what], index) => what !== plain[index]?.[0])
  if (odd >= 0) return [`there is ${quoted(shown[odd])} in place of ${quoted(plain[odd])}`]
  if (shown.length < plain.length) return [`there is no ${quoted(plain[shown.length])}`]
  return plain.flatMap(([what, said], index) => {
    const got = shown[index]?.[1] ?? ''
    if (!holds(said, words)) return []
    const mayBe = texts.flatMap((list) =>
      spellings.map((spelled) => withTexts(said, words, list.map(spelled))),
    )
    return mayBe.includes(got) ? [] : [`${what} says ${JSON.stringify(got)}`]
  })
}

export const holds = (said: string, words: readonly string[]): boolean =>
  words.some((word) => said.includes(word))

const withTexts = (said: string, words: readonly string[], texts: readonly string[]): string =>
  words.reduce((text, word, index) => text.replaceAll(word, () => texts[index] ?? ''), said)

/** As it is; as an input of a form takes it; as it is without lone surrogates, and as a part of an address. */
const spellings: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[\r\n]/g, ' '),
  (text) => text.toWellFormed(),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => new URLSearchParams({ '': text }).toString().slice(1),
]

const quoted = (part: Portrait[number] | undefined): string => JSON.stringify(part ?? 'nothing')
