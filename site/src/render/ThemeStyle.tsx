import { type OwnScheme, paletteVariables, type Theme, themeVariables } from '@pulya/ui/theme'
import { type ThemeName, themes } from '@pulya/ui/themes'
import { withBrand } from '@pulya/ui/with-brand'

export interface ThemeStyleProps {
  theme: ThemeName
  /** The theme's own where it is absent; `auto`: as the visitor's system has it. */
  scheme?: OwnScheme | 'auto' | undefined
  /** Of the firm, `#rrggbb`. */
  colour?: string | undefined
}

/** The theme as a style sheet, not as an attribute: a policy on styles can name its hash. */
export function ThemeStyle({ theme, scheme, colour }: ThemeStyleProps) {
  const plain: Theme = themes[theme]
  const worn = colour ? withBrand(plain, colour) : plain
  if (scheme !== 'auto') return <style>{rootRule(themeVariables(worn, scheme))}</style>
  const dark = rootRule(paletteVariables(worn, 'dark'))
  return (
    <style>{`${rootRule(themeVariables(worn, 'light'))}@media (prefers-color-scheme:dark){${dark}}`}</style>
  )
}

const rootRule = (variables: Readonly<Record<string, string>>) =>
  `:root{${Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`
