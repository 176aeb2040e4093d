/**
 * Draws JSX straight into the document, over what was drawn there before.
 *
 * It stands where Preact stands elsewhere: in the embed Preact would weigh more than all our code, and one screen needs
 * little of it. No keys, for nothing on a screen changes its order; no state, for all of it lives in the stores.
 */
export function render(made: unknown, parent: ParentNode & Node): void {
  const drawings = flat(made)
  drawings.forEach((drawing, index) => {
    const before = parent.childNodes[index]
    const node = isElement(drawing) ? elementLike(drawing, before) : textLike(drawing, before)
    if (!before) parent.append(node)
    else if (before !== node) before.replaceWith(node)
  })
  while (parent.childNodes.length > drawings.length) parent.lastChild?.remove()
}

/** Old libraries give arrays a `flat` and an `entries` of their own. */
const flat = (made: unknown): unknown[] => (Array.isArray(made) ? made.flatMap(flat) : [made])

/** An element to be. Components are called at once, so nothing else is left to be drawn but text. */
interface ElementDrawing {
  type: string
  props: Props
}

type Props = Readonly<Record<string, unknown>>

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  return typeof type === 'string' ? { type, props } : type(props)
}

export { jsx as jsxs }

export const Fragment = ({ children }: Props) => children

const isElement = (drawing: unknown): drawing is ElementDrawing =>
  typeof drawing === 'object' && drawing !== null

/** What is not there is an empty text, so that what follows it stays the same element. */
function textLike(drawing: unknown, before: ChildNode | undefined): Text {
  const text = typeof drawing === 'string' || typeof drawing === 'number' ? `${drawing}` : ''
  if (!(before instanceof Text)) return new Text(text)
  if (before.data !== text) before.data = text
  return before
}

const drawn = new WeakMap<Element, Record<string, unknown>>()

function elementLike({ type, props }: ElementDrawing, before: ChildNode | undefined): Element {
  const same = before instanceof Element && before.localName === type
  const element = same ? before : document.createElement(type)
  const { children, ...now } = props
  const old = drawn.get(element) ?? {}
  for (const name of Object.keys({ ...old, ...now })) put(element, name, now[name], old[name])
  drawn.set(element, now)
  render(children, element)
  return element
}

function put(element: Element, name: string, value: unknown, old: unknown): void {
  if (name === 'checked') Object.assign(element, { checked: value })
  else if (name === 'value') {
    // What is being typed is left alone: «4,» on the way to «4,5» is 4 to everybody else.
    if (!element.matches(':focus')) Object.assign(element, { value: value ?? '' })
  } else if (value === old) return
  else if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value })
  else if (value === undefined || value === false) element.removeAttribute(name)
  else element.setAttribute(name, textOf(value))
}

/** What else an attribute may be: a string, a number, `true`. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
