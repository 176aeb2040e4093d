/** Whether two parts of documents say the same. What was not touched is the same object, so most answers are quick. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => alike(item, other[index]))
  }
  if (!isMembers(one) || !isMembers(other)) return false
  const names = Object.keys({ ...one, ...other })
  return names.every((name) => alike(one[name], other[name]))
}

/** An object that is no list. A member that is `undefined` is no member: JSON would not carry it. */
export const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
