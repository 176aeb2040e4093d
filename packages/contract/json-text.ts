/**
 * What `JSON.stringify` makes of plain data. That one obeys every `toJSON` it finds, and old libraries put one on all the
 * arrays of a page, which then arrive as strings.
 */
export function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => jsonText(member)).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join()}}`
}
