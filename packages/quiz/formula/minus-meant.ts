/**
 * A hyphen belongs to its name, so `price-discount` is one. When nobody knows it, but its pieces are known names
 * or numbers, a subtraction was meant: `price - discount`, for the one who reports the unknown name.
 */
export function minusMeant(name: string, isKnown: (name: string) => boolean): string | undefined {
  const isValue = (piece: string) => /^\d+$/.test(piece) || isKnown(piece)
  if (isValue(name)) return name
  // The longest known piece first, and no second thoughts: trying all ways would take time without bound.
  for (let at = name.lastIndexOf('-'); at > 0; at = name.lastIndexOf('-', at - 1)) {
    if (!isValue(name.slice(0, at))) continue
    const rest = minusMeant(name.slice(at + 1), isKnown)
    return rest && `${name.slice(0, at)} - ${rest}`
  }
  return undefined
}
