/** The looks an offer or a quiz may wear. Every text pair of every theme is held to 4.5 : 1 by contrast.test.ts. */
export const themes = {
  /** Law, finance: a letterhead. */
  chambers: {
    scheme: 'light',
    bg: '#faf6ee',
    surface: '#ffffff',
    text: '#142030',
    muted: '#505c6c',
    primary: '#1f3d69',
    primaryLine: '#1f3d69',
    onPrimary: '#ffffff',
    accent: '#8d5d1c',
    danger: '#b53031',
    line: '#dad4c6',
    soft: '#f2ece0',
    radius: '0.25rem',
    headingFont: 'Literata, PT Serif, Georgia, Noto Serif, serif',
    headingWeight: 600,
  },
  /** Dental, medicine. */
  clinic: {
    scheme: 'light',
    bg: '#ffffff',
    surface: '#eef9fa',
    text: '#142a30',
    muted: '#4d656b',
    primary: '#006b74',
    primaryLine: '#006b74',
    onPrimary: '#ffffff',
    accent: '#b14d51',
    danger: '#b53031',
    line: '#c9dcde',
    soft: '#dcf4f5',
    radius: '1rem',
    headingFont: 'Golos Text, system-ui, sans-serif',
    headingWeight: 700,
  },
  /** Renovation, windows. The yellow button stands out from its ground only by its dark outline. */
  workshop: {
    scheme: 'light',
    bg: '#f4f3f0',
    surface: '#ffffff',
    text: '#1e1d19',
    muted: '#5a5852',
    primary: '#f0b21b',
    primaryLine: '#1e1d19',
    onPrimary: '#201a10',
    accent: '#953b17',
    danger: '#b53031',
    line: '#d0cec8',
    soft: '#f1e7d2',
    radius: '0.25rem',
    headingFont: 'Onest, system-ui, sans-serif',
    headingWeight: 700,
  },
  /** Real estate. */
  quarter: {
    scheme: 'light',
    bg: '#f5f6ed',
    surface: '#ffffff',
    text: '#13261e',
    muted: '#4c5d53',
    primary: '#13543d',
    primaryLine: '#13543d',
    onPrimary: '#ffffff',
    accent: '#9b5824',
    danger: '#b53031',
    line: '#d1d2c4',
    soft: '#e9eedc',
    radius: '0.5rem',
    headingFont: 'Source Serif 4, PT Serif, Georgia, Noto Serif, serif',
    headingWeight: 600,
  },
  /** Education. */
  campus: {
    scheme: 'light',
    bg: '#f8f8fe',
    surface: '#ffffff',
    text: '#1f1e36',
    muted: '#5b5b74',
    primary: '#4e3dbc',
    primaryLine: '#4e3dbc',
    onPrimary: '#ffffff',
    accent: '#2f7434',
    danger: '#b53031',
    line: '#d7d6e4',
    soft: '#eae8ff',
    radius: '1.25rem',
    headingFont: 'Manrope, system-ui, sans-serif',
    headingWeight: 700,
  },
  /** Insurance, cars, IT. */
  night: {
    scheme: 'dark',
    bg: '#0d151c',
    surface: '#18212c',
    text: '#f2f5f9',
    muted: '#b4bfca',
    primary: '#6ce5b5',
    primaryLine: '#6ce5b5',
    onPrimary: '#061a14',
    accent: '#edbb64',
    danger: '#ffa59e',
    line: '#38444f',
    soft: '#202d3a',
    radius: '0.75rem',
    headingFont: 'Manrope, system-ui, sans-serif',
    headingWeight: 700,
  },
} as const satisfies Record<string, Theme>

export interface Theme {
  scheme: 'light' | 'dark'
  bg: string
  surface: string
  text: string
  muted: string
  primary: string
  /** The button's outline: 3 : 1 to the ground, where `primary` itself may be paler. */
  primaryLine: string
  onPrimary: string
  accent: string
  danger: string
  line: string
  soft: string
  radius: string
  /** Family names without quotes, so that the value needs no escaping inside `<style>`. */
  headingFont: string
  headingWeight: number
}

export type ThemeName = keyof typeof themes

/** Everything the CSS of blocks and questions knows about a theme. */
export function themeVariables(theme: Theme) {
  return {
    '--offer-scheme': theme.scheme,
    '--offer-bg': theme.bg,
    '--offer-surface': theme.surface,
    '--offer-text': theme.text,
    '--offer-muted': theme.muted,
    '--offer-primary': theme.primary,
    '--offer-primary-line': theme.primaryLine,
    '--offer-on-primary': theme.onPrimary,
    '--offer-accent': theme.accent,
    '--offer-danger': theme.danger,
    '--offer-line': theme.line,
    '--offer-soft': theme.soft,
    '--offer-radius': theme.radius,
    '--offer-heading-font': theme.headingFont,
    '--offer-heading-weight': String(theme.headingWeight),
  }
}
