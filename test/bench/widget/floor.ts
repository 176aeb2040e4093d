import { fileURLToPath } from 'node:url'

import { bundle } from './bundle.ts'
import type { Contender } from './contender.ts'

/** What is physically possible with a framework: one script written by hand for this very quiz. */
export async function floor(): Promise<Contender> {
  const { script } = await bundle(fileURLToPath(new URL('floor/floor.tsx', import.meta.url)))
  return {
    name: 'floor',
    head: '',
    place: '<div id="quiz"></div><script async src="quiz.js"></script>',
    files: { 'quiz.js': script },
    walk: {
      pick: async (page, { options: [option] }) => {
        await page.getByLabel(option, { exact: true }).check()
        await page.getByRole('button', { name: 'Next' }).click()
      },
    },
  }
}
