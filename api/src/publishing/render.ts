import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@pulya/offer/page'
import { z } from 'zod'

/** Data in, a whole HTML document out. */
export type Render = (page: Page) => Promise<string>

/** The built site as two functions: pages of its own (the studio), and the look of everything published. */
export interface Site {
  render: Render
  answer: (request: Request, locals: object) => Promise<Response>
  /** Changes with the build. */
  look: string
}

const folder = new URL('../../../site/dist/server/', import.meta.url)
const entryModule = z.object({ render: z.custom<Site['answer']>((value) => typeof value === 'function') })

/** @throws When the site has not been built. */
export async function loadSite(): Promise<Site> {
  const { render: answer } = entryModule.parse(await import(new URL('entry.mjs', folder).href))
  return {
    answer,
    look: await buildName(),
    async render(page) {
      const response = await answer(new Request(`http://in.process/render/${page.kind}`), { render: page })
      if (response.status !== 200)
        throw new Error(`The page for ${page.kind} was rendered with ${response.status}`)
      return withDoctype(await response.text())
    },
  }
}

/** Astro adds it unless the page has one, and takes those words in somebody's title or description for one. */
function withDoctype(html: string): string {
  return /^<!doctype html>/i.test(html) ? html : `<!DOCTYPE html>${html}`
}

async function buildName(): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const hash = createHash('sha256')
  for (const file of files.filter((entry) => entry.isFile()))
    hash.update(await readFile(join(file.parentPath, file.name)))
  return hash.digest('hex').slice(0, 16)
}
