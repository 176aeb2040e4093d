import type { Box, Measured, MeasuredPart } from './measured.ts'

/**
 * Measures a rendered offer in the window it stands in.
 *
 * Whole in itself: its text is sent into other pages (`page.evaluate(measureFit)`), so it may use nothing from outside
 * but types, and asks `view` for everything, for the page may be in a frame of another realm.
 */
export function measureFit(view: Window = window): Measured {
  const { document } = view
  const own = '[data-block]'
  const acting =
    'button, input:not([type="hidden"]), select, textarea, summary, ' +
    'a.button, a[data-event], a[href^="tel:"], a[href^="mailto:"], a[href^="#"]'
  /** Parts of the frame by their selector: blocks are measured by themselves. */
  const frame = {
    letterhead: '.letterhead',
    'way-to-form': '.offer__to-form.button',
    'to-form': '.offer__to-form:not(.button)',
  }

  return {
    screen: { width: view.innerWidth, height: view.innerHeight },
    scrollWidth: document.documentElement.scrollWidth,
    parts: [
      ...Object.entries(frame).flatMap(([name, selector]) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((part) => partOf(part, name, 'frame')),
      ),
      ...[...document.querySelectorAll<HTMLElement>(own)].map((part) =>
        partOf(part, part.dataset['block'] ?? '', part.dataset['kind'] ?? ''),
      ),
    ],
  }

  function partOf(part: HTMLElement, id: string, kind: string): MeasuredPart {
    const drawn = [...part.querySelectorAll('*'), part].filter(
      (element) => isSeen(element) && !isAside(element) && hasBox(element),
    )
    const texts = textsOf(part)
    const lines = texts.flatMap(({ rects }) => rects)
    const box = around([...drawn.map((element) => onPage(element.getBoundingClientRect())), ...lines])
    const [first] = texts
    return {
      id,
      kind,
      ...(box && { box }),
      lines: inLines(lines),
      lineHeight: first ? lineHeightOf(first.element, first.rects) : 0,
      text: texts.map(({ node }) => node.data).join(''),
      targets: [...part.querySelectorAll<HTMLElement>(acting)]
        .filter(
          (target) => isSeen(target) && !target.closest('[inert], [aria-hidden="true"]') && !isInline(target),
        )
        .map((target) => ({ box: targetBox(target), words: wordsOf(target) })),
      cut: texts.flatMap(({ node, element, rects }) => {
        const px = Math.max(...rects.map((rect) => hiddenPart(rect, element)))
        return px > 1 ? [{ text: node.data.trim(), px: Math.round(px) }] : []
      }),
      brokenWords: texts.flatMap(({ node, element }) => brokenWords(node, element)),
    }
  }

  function textsOf(part: HTMLElement) {
    const walker = document.createTreeWalker(part, 4 /* NodeFilter.SHOW_TEXT */)
    const found: { node: Text; element: Element; rects: Box[] }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!isText(node) || !element || !node.data.trim() || !isSeen(element) || isAside(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].map(onPage).filter(({ left, right }) => right - left > 0.5)
      if (rects.length > 0) found.push({ node, element, rects })
    }
    return found
  }

  function isText(node: Node): node is Text {
    return node.nodeType === 3
  }

  /** Words that are broken though no hyphen or space stands there. */
  function brokenWords(node: Text, element: Element): string[] {
    if (styleOf(element).hyphens === 'auto') return []
    return [...node.data.matchAll(/[\p{L}\p{N}\p{M}]{6,}/gu)].flatMap(([word], index, all) => {
      const start = all[index]?.index ?? 0
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + word.length)
      return inLines([...range.getClientRects()].map(onPage)).length > 1 ? [word] : []
    })
  }

  /** How far a line of text goes beyond what lets it be seen: its own box, a box that clips, the sides of the page. */
  function hiddenPart(rect: Box, element: Element): number {
    const beyond = [-rect.left, rect.right - view.innerWidth]
    let holder = true
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { display, overflowX, overflowY } = styleOf(at)
      if (display === 'contents' || display === 'inline') continue
      const box = onPage(at.getBoundingClientRect())
      if (holder || overflowX !== 'visible') beyond.push(box.left - rect.left, rect.right - box.right)
      // The content area of a font is taller than a line set tight, so ink is cut only well beyond the box.
      if (overflowY !== 'visible') beyond.push(box.top - rect.top - 4, rect.bottom - box.bottom - 4)
      holder = false
    }
    return Math.max(...beyond)
  }

  /** A box is clicked by its label too. */
  function targetBox(target: HTMLElement): Box {
    const label = target.matches('input, select, textarea') ? target.closest('label') : null
    const boxes = [target, ...(label ? [label] : [])].map((element) =>
      onPage(element.getBoundingClientRect()),
    )
    return around(boxes) ?? onPage(target.getBoundingClientRect())
  }

  /** A link in running text is as high as its line, which WCAG 2.5.5 and 2.5.8 except. */
  function isInline(target: HTMLElement): boolean {
    if (target.tagName !== 'A' || styleOf(target).display !== 'inline') return false
    const sentence = target.parentElement?.textContent?.trim() ?? ''
    return sentence.length > (target.textContent?.trim().length ?? 0)
  }

  function wordsOf(target: HTMLElement): string {
    const words = target.textContent || target.getAttribute('name') || target.tagName
    return words.trim().slice(0, 60)
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  /** For screen readers: in the page, and nowhere on the screen. */
  function isAside(element: Element): boolean {
    return element.closest('.visually-hidden') !== null
  }

  function hasBox(element: Element): boolean {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0
  }

  function lineHeightOf(element: Element, [rect]: Box[]): number {
    const given = parseFloat(styleOf(element).lineHeight)
    return given || (rect ? rect.bottom - rect.top : 0)
  }

  /** Pieces of text that stand beside each other are one line. */
  function inLines(rects: Box[]): Box[] {
    const lines: Box[] = []
    for (const rect of rects.toSorted((one, other) => one.top - other.top)) {
      const line = lines.at(-1)
      const middle = (rect.top + rect.bottom) / 2
      const joined = line && middle < line.bottom ? around([line, rect]) : undefined
      if (joined) lines[lines.length - 1] = joined
      else lines.push(rect)
    }
    return lines
  }

  function around(boxes: Box[]): Box | undefined {
    if (boxes.length === 0) return undefined
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }
  }

  function onPage({ left, top, right, bottom }: Box): Box {
    const { scrollX, scrollY } = view
    return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY }
  }

  function styleOf(element: Element): CSSStyleDeclaration {
    return view.getComputedStyle(element)
  }
}
