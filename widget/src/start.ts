import { draw } from './draw.tsx'
import type { Embed } from './embed.ts'
import { styles } from './kinds.ts'
import { whenPlaced } from './place.ts'
import { openLine } from './send.ts'
import { styles as own } from './styles.ts'
import { keepJournal } from './visit/journal.ts'
import { remember, resume } from './visit/memory.ts'
import { $visitor, meetVisitor } from './visit/visitor.ts'

/** Called once by every embed, with all it has to show. A fault of ours never becomes an error of the page. */
export function start(embed: Embed): void {
  whenPlaced(embed.snapshot.publicId, (put) => {
    try {
      open(embed)
      const host = document.createElement('pulya-quiz')
      const root = host.attachShadow({ mode: 'open' })
      // The only way to style that every `style-src` allows.
      root.adoptedStyleSheets = [...own, ...styles, `.quiz{${embed.theme}}`].map(sheetOf)
      draw(embed, root)
      put(host)
    } catch (fault) {
      console.warn('Pulya could not show its quiz.', fault)
    }
  })
}

function open(embed: Embed): void {
  const { snapshot, hash, api } = embed
  meetVisitor()
  resume(embed)
  openLine({ api, source: snapshot.publicId, snapshot: hash, visitor: $visitor.get() })
  keepJournal()
  remember(embed)
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
