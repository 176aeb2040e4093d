import { address, escaped } from '../plain-text.ts'
import { type Desk, note } from '../desk.ts'
import { items, member, settle, type Source, textIn } from '../source.ts'

/** The words of a block as HTML, whichever way Tally keeps them. */
export function wordsIn(desk: Desk, block: Source): string | undefined {
  const payload = member(block, 'payload')
  const [schema, html] = [member(payload, 'safeHTMLSchema'), member(payload, 'html')]
  const words = Array.isArray(schema.value) ? spelled(desk, schema) : textIn(html)
  settle(schema, html)
  if (words !== undefined) settle(member(payload, 'text'), member(payload, 'title'))
  return words ?? textIn(member(payload, 'text')) ?? textIn(member(payload, 'title'))
}

/** `[["Words ", [["tag", "b"]]], ["@Name", [["mention", "uuid"]]]]`: the first member is the text, the second its marks. */
function spelled(desk: Desk, schema: Source): string {
  return items(schema)
    .map((piece) => {
      if (typeof piece.value === 'string') return escaped(piece.value)
      const [text, marks] = items(piece)
      if (!text) return ''
      const named = marksOf(marks)
      const [mention, href] = [named.get('mention'), named.get('href')]
      if (href) note(desk, schema, 'link', address(href))
      if (mention) return `{{${mention}}}`
      return typeof text.value === 'string' ? escaped(text.value) : spelled(desk, text)
    })
    .join('')
}

const marksOf = (marks: Source | undefined): Map<string, string> =>
  new Map(
    (marks ? items(marks) : []).flatMap((mark) => {
      const [name, value] = items(mark).map((part) => part.value)
      return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : []
    }),
  )
