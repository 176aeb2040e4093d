/** Colours by what they are for. Every pair that carries text is held to a ratio by contrast.test.ts. */
export interface Palette {
  bg: string
  surface: string
  /** Bands and bubbles, a shade away from `bg`. */
  soft: string
  text: string
  muted: string
  primary: string
  /** The button's outline: 3 : 1 to the ground, where `primary` itself may be paler. */
  primaryLine: string
  onPrimary: string
  accent: string
  danger: string
  line: string
}

export type OwnScheme = 'light' | 'dark'

export interface Theme {
  /** What it was drawn for, and what it wears where nobody asks for the other. */
  scheme: OwnScheme
  light: Palette
  dark: Palette
  radius: string
  /** Family names without quotes, so that the value needs no escaping inside `<style>`. */
  headingFont: string
  headingWeight: number
}

/** Everything the CSS of blocks and questions knows about a theme. */
export function themeVariables(theme: Theme, scheme = theme.scheme) {
  return {
    ...paletteVariables(theme, scheme),
    '--offer-radius': theme.radius,
    '--offer-heading-font': theme.headingFont,
    '--offer-heading-weight': String(theme.headingWeight),
  }
}

/** The part of it that differs between light and dark. */
export function paletteVariables(theme: Theme, scheme: OwnScheme) {
  const palette = theme[scheme]
  return {
    '--offer-scheme': scheme,
    '--offer-bg': palette.bg,
    '--offer-surface': palette.surface,
    '--offer-text': palette.text,
    '--offer-muted': palette.muted,
    '--offer-primary': palette.primary,
    '--offer-primary-line': palette.primaryLine,
    '--offer-on-primary': palette.onPrimary,
    '--offer-accent': palette.accent,
    '--offer-danger': palette.danger,
    '--offer-line': palette.line,
    '--offer-soft': palette.soft,
  }
}
