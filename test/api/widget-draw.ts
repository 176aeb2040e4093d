import { readFile } from 'node:fs/promises'
import { createContext, runInContext } from 'node:vm'

import type { Experiment } from '@pulya/assign/assign'

/** The piece of the built widget that draws, in a browser that knows its visitor. */
export async function drawOfWidget() {
  const code = await readFile(new URL('../../widget/dist/experiment.js', import.meta.url), 'utf8')
  let visitor = ''
  const features: { drawn?: (embed: unknown) => { hash: string } } = {}
  const core = {
    features,
    attempt: (deed: () => unknown) => deed(),
    $visitor: { get: () => visitor, set: (next: string) => void (visitor = next) },
  }
  const page = {
    core,
    document: { cookie: '' },
    addEventListener: () => {},
    queueMicrotask: () => {},
    TextEncoder,
    localStorage: { getItem: () => null },
  }
  runInContext(code, createContext(page))
  return (quiz: { experiment: Experiment }, id: string) => {
    page.document.cookie = `pulya_visitor=${id}`
    return features.drawn?.(quiz).hash
  }
}
