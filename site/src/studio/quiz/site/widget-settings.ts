export const modes = ['inline', 'popup', 'corner', 'tab', 'full'] as const

export type Mode = (typeof modes)[number]

export const everies = ['session', 'once', '1d', '12h'] as const

export type Every = (typeof everies)[number]

/** How the quiz stands on somebody's page. Belongs to that page and not to the quiz, which may stand on many. */
export interface WidgetSettings {
  mode: Mode
  /** Seconds. */
  delay?: number | undefined
  /** Percent. */
  scroll?: number | undefined
  exit?: boolean | undefined
  returning?: boolean | undefined
  /** A selector of CSS. */
  click?: string | undefined
  every: Every
  urls?: string | undefined
  /** Not by itself on phones. */
  mobileOff?: boolean | undefined
  label?: string | undefined
  side: 'left' | 'right'
}

export const usual: WidgetSettings = { mode: 'inline', every: 'session', side: 'right' }

export const inWindow = ({ mode }: WidgetSettings): boolean => mode !== 'inline'

/** A window that has a button of its own; the others wait for what opens them. */
export const hasButton = ({ mode }: WidgetSettings): boolean => mode === 'corner' || mode === 'tab'

/** What the script's tag says, without `data-`; of a quiz on the page itself there is nothing to say. */
export function attributesOf(settings: WidgetSettings): [name: string, value: string][] {
  if (!inWindow(settings)) return []
  const { mode, every, urls, mobileOff, label, side } = settings
  const open = triggersOf(settings)
  const itself = open !== '' && open !== `click:${settings.click}`
  const all: [string, string | false | undefined][] = [
    ['mode', mode],
    ['open', open],
    ['every', itself && every !== usual.every && every],
    ['urls', urls?.trim()],
    ['mobile', itself && mobileOff && 'off'],
    ['label', hasButton(settings) && label?.trim()],
    ['side', hasButton(settings) && side !== usual.side && side],
  ]
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}

/** `click:#buy, delay:8, exit` */
function triggersOf({ click, delay, scroll, exit, returning }: WidgetSettings): string {
  return [
    click?.trim() && `click:${click.trim()}`,
    delay !== undefined && `delay:${delay}`,
    scroll !== undefined && `scroll:${scroll}`,
    exit && 'exit',
    returning && 'returning',
  ]
    .filter((one) => typeof one === 'string' && one !== '')
    .join(', ')
}

/** The line for somebody's page. */
export function snippetOf(
  settings: WidgetSettings,
  { origin, quiz }: { origin: string; quiz: string },
): string {
  if (!inWindow(settings)) return `<script async src="${origin}/w/${quiz}.js"></script>`
  const said = attributesOf(settings).map(([name, value]) => ` data-${name}="${escaped(value)}"`)
  return `<script async src="${origin}/w.js" data-quiz="${quiz}"${said.join('')}></script>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
