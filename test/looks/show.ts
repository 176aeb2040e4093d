import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'

import { builtInFolder } from '../../api/src/assets/built-in.ts'
import type { Site } from '../../api/src/publishing/render.ts'
import { type Dressed, dressed } from './dressed.ts'

const host = 'http://looks.test'

/** Answers the page for its own pictures, and for what `show` puts into `html`; nothing else is there. */
export async function showFrom(page: Page, { render }: Pick<Site, 'render'>) {
  let html = ''
  await page.route(`${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    if (!pathname.startsWith('/pictures/')) return route.abort()
    const body = await readFile(new URL(pathname.replace('/pictures/', ''), builtInFolder))
    return route.fulfill({ contentType: 'image/svg+xml', body })
  })
  return async function show(offer: Dressed) {
    const snapshot = await dressed(offer)
    html = await render({ kind: 'offer', snapshot, variant: 'A', action: '/', quizHref: {}, now: Date.now() })
    await page.goto(`${host}/`)
  }
}
