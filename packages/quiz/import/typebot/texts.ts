import { type Desk, note } from '../desk.ts'
import { address, escaped } from '../plain-text.ts'
import { items, member, settle, type Source, textIn } from '../source.ts'

/** The words of a text bubble as HTML, a line for each paragraph; old files keep them as HTML themselves. */
export function wordsIn(desk: Desk, bubble: Source): string {
  const content = member(bubble, 'content')
  const rich = member(content, 'richText')
  const words = Array.isArray(rich.value)
    ? items(rich)
        .map((line) => spelled(desk, line))
        .join('<br>')
    : (textIn(member(content, 'html')) ?? escaped(textIn(member(content, 'plainText')) ?? ''))
  settle(rich, member(content, 'html'), member(content, 'plainText'))
  return words
}

function spelled(desk: Desk, node: Source): string {
  const text = member(node, 'text').value
  if (typeof text === 'string') return escaped(text)
  const href = member(node, 'url').value
  if (typeof href === 'string') note(desk, node, 'link', address(href))
  const inner = items(member(node, 'children')).map((child) => spelled(desk, child))
  return member(node, 'type').value === 'li' ? `<li>${inner.join('')}</li>` : inner.join('')
}
