import { expect, test } from 'vitest'

import type { Verdict } from './check-cases.ts'
import { report } from './print.ts'

const verdict = (id: string, target: string, more: Partial<Verdict> = {}): Verdict => ({
  case: { id, category: id.slice(0, 3), target, input: 'a\nb', expected: 'render-inert' },
  ...more,
})

test('differences come first, then categories, what was skipped and why, and at last the sum', () => {
  const lines = report([
    verdict('xss-1', 'lead.name', { differences: [] }),
    verdict('xss-2', 'lead.name', { differences: [{ expected: 'inert text', got: 'x'.repeat(400) }] }),
    verdict('web-1', 'webhook.url'),
    verdict('web-2', 'webhook.url'),
    verdict('odd-1', 'moon.phase'),
  ]).split('\n')
  expect(lines).toEqual([
    `xss-2 lead.name "a\\nb": expected "inert text", got "${'x'.repeat(299)} … (400)`,
    'xss: 1 of 2 passed',
    'webhook.url: 2 skipped, nothing is sent to other servers yet',
    'moon.phase: 1 skipped, nobody knows this target',
    '',
    '1 passed, 1 failed, 3 skipped',
  ])
})
