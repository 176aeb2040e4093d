import type { Page } from '@pulya/offer/page'
import { z } from 'zod'

/** Data in, a whole HTML document out. */
export type Render = (page: Page) => Promise<string>

/** The built site as two functions: pages of its own (the studio), and the look of everything published. */
export interface Site {
  render: Render
  answer: (request: Request, locals: object) => Promise<Response>
}

const built = new URL('../../../site/dist/server/entry.mjs', import.meta.url).href
const entry = z.object({ render: z.custom<Site['answer']>((value) => typeof value === 'function') })

/** @throws When the site has not been built. */
export async function loadSite(): Promise<Site> {
  const { render: answer } = entry.parse(await import(built))
  return {
    answer,
    async render(page) {
      const response = await answer(new Request(`http://in.process/render/${page.kind}`), { render: page })
      if (response.status !== 200)
        throw new Error(`The page for ${page.kind} was rendered with ${response.status}`)
      return response.text()
    },
  }
}
