import { wantedParams } from '@pulya/quiz/params'

import { attempt } from './attempt.ts'
import { withEnding } from './bring-ending.ts'
import { draw } from './draw.tsx'
import type { Act } from './elements.ts'
import type { Embed } from './embed.ts'
import type { Frame, Options } from './frame.ts'
import { features, styles } from './kinds.ts'
import { openLine } from './send.ts'
import { styles as own } from './styles.ts'
import { tellFrom } from './tell.ts'
import { $given } from './visit/given.ts'
import { keepJournal, note } from './visit/journal.ts'
import { remember, resume } from './visit/memory.ts'
import { $visitor, meetVisitor } from './visit/visitor.ts'

/** Begins one showing of the quiz, which may go from element to element. */
export function show(embed: Embed, options: Options): Act {
  let params: Record<string, string> = {}
  /** What the page says itself counts more than what its address says. */
  const takeParams = (more: object = {}) => {
    const texts = Object.entries(more).map(([name, value]): [string, string] => [name, `${value}`])
    params = { ...params, ...wantedParams(embed.snapshot, texts) }
    const given = $given.get()
    $given.set({ ...given, params: { ...given.params, ...params } })
  }
  const begin = (node: HTMLElement) => {
    open(embed, options['run'], takeParams)
    draw(embed, node)
    node.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')?.href.match(messengers)) note('messenger_click')
    })
  }
  const { node, act } = features.Window?.(embed, options, begin) ?? inPlace(begin)

  return (command, about) => {
    if (command === 'show' && about instanceof HTMLElement) {
      tellFrom(about, embed)
      const root = about.shadowRoot ?? about.attachShadow({ mode: 'open' })
      dress(root, embed)
      if (!features.ending) withEnding(() => dress(root, embed))
      root.append(node)
    }
    if (command === 'set') takeParams(Object(about))
    return act(command, about)
  }
}

/** Links that begin a talk. */
const messengers = /^https:..((t|wa|vk)\.me|max\.ru|(api\.)?whatsapp\.com)|^(tg|viber|whatsapp):/

function inPlace(begin: (node: HTMLElement) => void): Frame {
  const node = document.createElement('div')
  let begun = false
  return {
    node,
    act(command) {
      // A task of its own: together with the start of the script it would hold up the page.
      if (!begun) setTimeout(() => attempt(() => begin(node)))
      begun = true
      if (command !== 'open') return false
      node.scrollIntoView()
      return true
    },
  }
}

function open(embed: Embed, begun: string | undefined, takeParams: () => void): void {
  const { snapshot, hash, api } = embed
  meetVisitor()
  resume(embed, begun)
  takeParams()
  // On a page of ours, or on somebody's site.
  const face = location.href.startsWith(`${api}/q/`) ? 'page' : 'widget'
  const about = { source: snapshot.publicId, snapshot: hash, visitor: $visitor.get() }
  openLine({ api, ...about, given: $given.get(), face })
  keepJournal()
  remember(embed)
}

/** The only way to style that every `style-src` allows. */
function dress(root: ShadowRoot, { theme }: Embed): void {
  root.adoptedStyleSheets = [...own, ...styles, `.quiz,.window,.launcher{${theme}}`].map(sheetOf)
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
