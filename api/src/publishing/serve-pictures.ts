import { readFile } from 'node:fs/promises'

import { Problem } from '@pulya/contract/problem'
import { Hono } from 'hono'

import { builtInFolder } from '../assets/built-in.ts'

/** Pictures that come with the product. What people upload never goes through here. */
export const pictures = () =>
  new Hono().get('/pictures/:file{[a-z0-9-]+\\.svg}', async (c) => {
    const svg = await readFile(new URL(c.req.param('file'), builtInFolder)).catch(() => undefined)
    if (!svg) throw new Problem('not-found')
    return c.body(svg, 200, {
      'content-type': 'image/svg+xml',
      // As a picture it draws; opened as a page it may do nothing.
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox`,
      'cache-control': 'public, max-age=86400',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
