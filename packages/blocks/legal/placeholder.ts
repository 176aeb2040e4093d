/** `[укажите ИНН]`: a text in square brackets stands for what the firm has still to fill in. */
export function isPlaceholder(text: string): boolean {
  return /^\[.+\]$/.test(text)
}
