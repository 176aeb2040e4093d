import type { Case } from '../cases.ts'
import { textOf } from '../value.ts'
import type { Alarm, Stage } from './stage.ts'

/** Of the project's own cases 20 of 52 do so in Chromium 150. Fewer than half of that says: no traps. */
const alarmedMin = 10

/**
 * The positive control: the texts of the `xss` cases as markup must set traps off or call out, some of them.
 *
 * @returns What is wrong with the traps, if anything is.
 */
export async function controlFault(stage: Stage, cases: readonly Case[]): Promise<string | undefined> {
  const asText = cases.filter(({ category, expected }) => category === 'xss' && expected === 'render-inert')
  const texts = [...new Set(asText.map(textOf))]
  const count = await alarmed(stage, texts)
  console.log(`control: as markup, ${count} of ${texts.length} texts set traps off`)
  return count < alarmedMin ? `the traps do not work: at least ${alarmedMin} should` : undefined
}

/** Each is a page of its own, all at once in frames. */
async function alarmed({ page, world, pages, alarms }: Stage, texts: readonly string[]): Promise<number> {
  const paths = texts.map((_, index) => `/control/${index}`)
  for (const [index, path] of paths.entries()) pages.set(path, `<!doctype html><body>${texts[index]}`)
  pages.set('/control', paths.map((path) => `<iframe src="${path}"></iframe>`).join(''))
  await page.goto(`${world.origin}/control`)
  // Errors of pictures and starts of animations come after the load.
  await page.waitForTimeout(1000)
  const places = alarms().map((alarm) => pathOf(alarm))
  return new Set(places.filter((path) => path !== undefined && paths.includes(path))).size
}

/** Of the text's own page, in whatever frame inside it the alarm was. */
function pathOf({ frame }: Alarm): string | undefined {
  for (let at = frame ?? null; at; at = at.parentFrame()) {
    const path = URL.parse(at.url())?.pathname
    if (path?.startsWith('/control/')) return path
  }
  return undefined
}
