import { member, inside, isRecord, items, type Source, textIn } from '../source.ts'

/** What Typeform means by a field: its `ref`, or in older files its `id`. */
export const refsOf = (source: Source): string[] =>
  ['ref', 'id'].flatMap((name) => textIn(member(source, name)) ?? [])

export const fieldsIn = (source: Source) => items(inside(source, 'properties', 'fields'))

export function recognises(root: Source): boolean {
  const typed = (field: Source) => typeof member(field, 'type').value === 'string'
  return isRecord(root.value) && items(member(root, 'fields')).some(typed)
}

export function countOf(root: Source): number {
  const fields = items(member(root, 'fields'))
  let count = items(member(root, 'thankyou_screens')).length + items(member(root, 'welcome_screens')).length
  for (let field = fields.pop(); field; field = fields.pop()) {
    count += 1
    fields.push(...fieldsIn(field))
  }
  return count
}
