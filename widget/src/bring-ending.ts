import type { QuizEnding } from '@pulya/quiz/halves'

import type { Embed } from './embed.ts'
import type { Ending } from './ending.ts'
import { features } from './kinds.ts'
import { $message } from './visit/contact.ts'

const retryMs = 5000

let waiting: ((ending: Ending) => void)[] = []
let coming = false
let failures = 0

/** Does this once the second half of the runtime is here: at once, or later. */
export function withEnding(deed: (ending: Ending) => void): void {
  if (features.ending) deed(features.ending)
  else waiting.push(deed)
}

/**
 * Fetches the second half: what is said and sent once the questions have ended. A visitor who is offline by then is told
 * so, and goes on as soon as there is a connection again.
 */
export function bringEnding(embed: Embed): void {
  if (features.ending || coming) return
  coming = true
  fetchEnding(embed).catch(() => {
    failures += 1
    $message.set(embed.words.serverAway)
    void connection(failures * retryMs).then(() => {
      coming = false
      bringEnding(embed)
    })
  })
}

async function fetchEnding(embed: Embed): Promise<void> {
  const { snapshot, hash, version, api } = embed
  // To ask without a network only makes the browser complain in the page's console.
  if (!navigator.onLine) throw new Error('offline')
  // Some browsers remember that an address failed, so a new try has a new one.
  const again = failures ? `?${failures}` : ''
  const address = `${api}/w/${snapshot.publicId}/${hash}.${version}.js${again}`
  const { default: fill }: EndingScript = await import(/* @vite-ignore */ address)
  fill(features.core, (said) => take(embed, said))
  const deeds = waiting
  waiting = []
  $message.set('')
  if (features.ending) for (const deed of deeds) deed(features.ending)
}

/** Back, as the browser says, or as long as it is worth waiting before another try. */
const connection = (ms: number) =>
  new Promise((back) => {
    addEventListener('online', back, { once: true })
    setTimeout(back, ms)
  })

type Said = QuizEnding & { words: Embed['words'] }

/** What `endingScript` of `quiz/embed-script.ts` makes. */
interface EndingScript {
  default: (core: unknown, take: (said: Said) => void) => void
}

function take({ snapshot, words }: Embed, { words: more, ...said }: Said): void {
  Object.assign(snapshot, said)
  Object.assign(words, more, { flaws: { ...words.flaws, ...more.flaws } })
}
