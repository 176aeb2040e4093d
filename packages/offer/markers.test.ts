import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { offerDocument } from './document.ts'
import { addressSlot, cutAtMarkers, filled, withMarkers, markerOf } from './markers.ts'

const offer = offerDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Estimates',
  description: 'An estimate within a day',
  theme: 'workshop',
  brand: { name: 'Workshop', phone: '+44 20 7946 0000' },
  variants: [{ key: 'A', name: 'Control' }],
  blocks: [
    { id: 'head-1', kind: 'headline', text: 'An estimate' },
    { id: 'why', kind: 'bullets', items: ['No advance', 'No delay'] },
  ],
  thanks: { title: 'Thank you', text: 'We will call' },
  texts: [
    { key: 'a', at: { block: 'head-1', member: 'text' }, when: { click: 'vk' }, text: 'x' },
    { key: 'b', at: { block: 'why', member: 'items', item: 1 }, when: { click: 'vk' }, text: 'x' },
  ],
})
const [head, why] = withMarkers(offer, 'A').blocks
const headline = head?.kind === 'headline' ? head.text : ''
const items = why?.kind === 'bullets' ? why.items : []
const page = `<title>${headline}</title><h1 class="h">${headline}</h1><p>No advance</p><p>${items[1]}</p>`

test('only texts that differ have a marker', () => {
  expect(headline).not.toContain('An estimate')
  expect(items[0]).toBe('No advance')
  expect(cutAtMarkers('<p>No advance</p>')).toBeUndefined()
})

test('a page is filled wherever a text of it stands', () => {
  const cut = cutAtMarkers(page)
  expect(cut?.slots).toEqual(['head-1.text', 'head-1.text', 'why.items.1'])
  expect(cut && filled(cut, { 'head-1.text': 'Five < six', 'why.items.1': `"Tom's" & co` })).toBe(
    '<title>Five &lt; six</title><h1 class="h">Five &lt; six</h1><p>No advance</p><p>&quot;Tom&#39;s&quot; &amp; co</p>',
  )
})

/** Pieces of what could break out of a text, be taken for a marker or for a value of a place. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</h1>',
        '<',
        '"',
        "'",
        '&',
        '{city|x}',
        '$&',
        '$1',
        items[1] ?? '',
        '\ue000',
      ),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''))

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const asRead = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')

test('whatever is put in is read as it was written, and changes nothing around it', () => {
  const cut = cutAtMarkers(`<h1>${headline}</h1><p title="${items[1]}">`)
  if (!cut) throw new Error('The page has two texts to fill')
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const html = filled(cut, { 'head-1.text': one, 'why.items.1': other })
      const [whole, text = '', attribute = ''] =
        /^<h1>([^<>"]*)<\/h1><p title="([^<>"]*)">$/s.exec(html) ?? []
      expect(whole).toBe(html)
      expect([asRead(text), asRead(attribute)]).toEqual([one, other])
    }),
  )
})

describe('a page is refused with a text', () => {
  test.each([
    ['in a link', `<a href="${headline}">`],
    ['at the end of a link', `<a class='x' href='/a?${headline}'>`],
    ['in a handler', `<p onclick="${headline}">`],
    ['in an attribute without quotes', `<p title=${headline}>`],
    ['as the name of a tag', `<${headline}>`],
    ['in a script', `<script>let a = 1 > 2; "${headline}"</script>`],
    ['in a style', `<style>a::after { content: "${headline}" }</style>`],
    ['as the address of the page', `<link rel="canonical" href="${headline}">`],
    ['that sends the browser elsewhere', `<meta http-equiv="refresh" content="${headline}">`],
  ])('%s', (_where, html) => {
    expect(() => cutAtMarkers(`<p>1 > 0</p>${html}`)).toThrow('head-1.text')
  })

  test.each([
    ['after a script', `<script>if (a < b) c()</script><p>${headline}</p>`],
    ['in a description', `<meta name="description" content="a > b: ${headline}">`],
    ['behind a quotation mark', `<p>it's "so" ${headline}</p>`],
    ['behind a tag with a sign in it', `<p title="a > b">${headline}</p>`],
  ])('but not %s', (_where, html) => {
    expect(cutAtMarkers(html)?.slots).toEqual(['head-1.text'])
  })
})

test('where a page stands is told to programs, and nowhere else', () => {
  const own = markerOf(addressSlot)
  const html = `<link rel="canonical" href="${own}"/><link rel="alternate" hreflang="ru" href="${own}"/>`
  const cut = cutAtMarkers(html)
  expect(cut && filled(cut, { [addressSlot]: 'https://a.example/?a&b' })).toBe(
    '<link rel="canonical" href="https://a.example/?a&amp;b"/>' +
      '<link rel="alternate" hreflang="ru" href="https://a.example/?a&amp;b"/>',
  )
  for (const elsewhere of [`<a href="${own}">`, `<link rel="stylesheet" href="${own}">`]) {
    expect(() => cutAtMarkers(elsewhere)).toThrow(addressSlot)
  }
})
