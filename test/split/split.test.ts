import { createServer } from 'node:http'
import { once } from 'node:events'

import { expect, test } from 'vitest'

import { startProduct } from '../start.ts'
import { startCachingProxy } from './caching-proxy.ts'
import { splitOf } from './split.ts'

/** Of χ² with two degrees of freedom it is exceeded once in a thousand: −2 ln 0.001. */
const limit = 13.8155

test(
  'visitors are split as the weights say, keep their variant, and share nothing behind a cache',
  { timeout: 120_000 },
  async () => {
    const product = await startProduct()
    try {
      const split = await splitOf(product.address, '/o/bankrotstvo', 10_000, ['A', 'B', 'C'])
      expect(split.chiSquare).toBeLessThan(limit)
      expect(split).toMatchObject({ returned: 1000, changed: 0, shared: 0, fromCache: 0 })
      expect(Object.values(split.shown).reduce((sum, seen) => sum + seen, 0)).toBe(10_000)
    } finally {
      await product.stop()
    }
  },
)

test('the cache of this test does keep what may be kept', async () => {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'cache-control': 'public, max-age=60' }).end('same')
  }).listen(0, 'localhost')
  await once(server, 'listening')
  const at = server.address()
  const proxy = await startCachingProxy(`http://localhost:${at && typeof at === 'object' ? at.port : 0}`)
  for (let visit = 0; visit < 3; visit += 1) expect(await (await fetch(proxy.address)).text()).toBe('same')
  expect(proxy.served()).toBe(2)
  await proxy.stop()
  server.close()
})
