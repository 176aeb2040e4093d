/** How far up from what was pressed its words may stand. */
const levelsMost = 4

const style = `
  :is(h1, h2, h3, p, li, label, legend, button, span, a):hover { cursor: text; }
  :is(h1, h2, h3, p, li, label, legend, button, .button):hover:not(:has(:is(h1, h2, h3, p, li, label, legend, button):hover)) {
    outline: 2px dashed currentcolor; outline-offset: 3px;
  }`

/**
 * Makes the texts of a page in the preview pressable: nothing on it does what it does for visitors.
 *
 * @param pick Takes the words of what was pressed, from the inside out; `true` once it knows them.
 */
export function pickTexts(page: Document, pick: (words: string) => boolean): void {
  const sheet = page.createElement('style')
  sheet.textContent = style
  page.head.append(sheet)
  page.addEventListener(
    'click',
    (event) => {
      event.preventDefault()
      event.stopPropagation()
      // Of another window, so `instanceof` would not know it.
      let element = event.target as Element | null
      for (let level = 0; element && level < levelsMost; level += 1) {
        if (pick(element.textContent ?? '')) return
        element = element.parentElement
      }
    },
    { capture: true },
  )
  page.addEventListener('submit', (event) => event.preventDefault(), { capture: true })
}
