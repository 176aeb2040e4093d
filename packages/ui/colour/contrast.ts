/** Contrast ratio of two `#rrggbb`, 1–21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = linearRgb(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Amounts of light, 0–1, of `#rrggbb`. */
export function linearRgb(hex: string): [red: number, green: number, blue: number] {
  const bits = Number.parseInt(hex.slice(1), 16)
  return [linear(bits >> 16), linear((bits >> 8) & 255), linear(bits & 255)]
}

function linear(byte: number): number {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
