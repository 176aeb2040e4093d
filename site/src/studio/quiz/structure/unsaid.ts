import { tokensIn } from '@pulya/quiz/formula/tokens'
import { place } from '@pulya/quiz/piped'

/** The text with something in every place that repeated this name: what it says where nothing was answered, else a gap. */
export const unsaid = (text: string, name: string): string =>
  text.replace(place, (written: string, piped: string, fallback: string | undefined) =>
    piped === name ? fallback || '…' : written,
  )

/** The formula with another value under this name. */
export function renamedIn(formula: string, name: string, to: string): string {
  const { tokens } = tokensIn(formula)
  return tokens
    .filter(({ is, text }) => is === 'name' && text === name)
    .reduceRight((text, { at }) => text.slice(0, at) + to + text.slice(at + name.length), formula)
}
