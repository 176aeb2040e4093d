import type { Act } from './elements.ts'
import type { Embed } from './embed.ts'
import { join } from './hub.ts'
import { standBy } from './place.ts'
import type { Options } from './frame.ts'
import { show } from './show.ts'
import { attempt } from './attempt.ts'
import { features } from './kinds.ts'
import { begunOn } from './visit/memory.ts'

type Show = (embed: Embed, options: Options) => Act

/**
 * Called once by every script, with all it has to show. A fault of ours never becomes an error of the page.
 *
 * @param copy Runs the whole runtime again: its state is in its modules, so each showing on a page has modules of its own.
 */
export function start(embed: Embed, copy: () => { show: Show }): void {
  attempt(() => {
    const script = document.currentScript
    const given = script instanceof HTMLScriptElement ? script : undefined
    const quiz = embed.snapshot.publicId
    const api = given?.dataset['api'] ?? baseOf(given?.src) ?? embed.api
    const shows: Show[] = [show]
    // Whoever pinned this script runs no other.
    let older = features.ending ? undefined : begunOn(embed)
    const enter = () =>
      join(quiz, (host) => {
        const options: Options = Object.assign({ api }, given?.dataset, host.dataset)
        if (older && !options['run']) {
          // What this script was told, the older one learns from the element.
          Object.assign(host.dataset, options)
          const part = features.Window ? '/window' : ''
          import(/* @vite-ignore */ `${options['api']}/w/${quiz}/${older}${part}.js`).catch(() => {
            older = undefined
            attempt(enter)
          })
          return undefined
        }
        const next = shows.pop() ?? copy().show
        return next({ ...embed, api: options['api'] ?? api }, options)
      })
    enter()
    if (script) standBy(quiz, script)
  })
}

/** A script that a firm hands on under a path of its own finds everything else there too. */
const baseOf = (src = '') => /^(.+)\/w\/.+\.js/.exec(src)?.[1]
