import { themes, themeVariables } from '@pulya/ui/themes'

/** The theme as a style sheet, not as an attribute: a policy on styles can name its hash. */
export function ThemeStyle({ theme }: { theme: keyof typeof themes }) {
  const declarations = Object.entries(themeVariables(themes[theme])).map(
    ([name, value]) => `${name}:${value}`,
  )
  return <style>{`:root{${declarations.join(';')}}`}</style>
}
