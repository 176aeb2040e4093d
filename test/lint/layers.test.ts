import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

const root = new URL('../..', import.meta.url).pathname
const run = promisify(execFile)

/** Deliberate violations: file → its text and the rule that must refuse it. */
const planted: Record<string, { text: string; rule: string }> = {
  ...Object.fromEntries(
    [
      ['packages/contract/a.ts', '@pulya/questions/rules'],
      ['packages/assign/a.ts', '@pulya/contract/text'],
      ['packages/stats/a.ts', '@pulya/assign/assign'],
      ['packages/ui/a.ts', '@pulya/quiz/document'],
      ['packages/questions/a.ts', '@pulya/quiz/document'],
      ['packages/questions/single/a.ts', '../multiple/rules.ts'],
      ['packages/questions/single/rules.ts', 'zod'],
      ['packages/quiz/a.ts', '@pulya/blocks/definitions'],
      ['packages/blocks/a.ts', '@pulya/offer/document'],
      ['packages/blocks/form/a.ts', '../legal/definition.ts'],
      ['packages/offer/a.ts', '@pulya/api/client'],
      ['widget/src/a.ts', 'zod'],
      ['widget/src/b.ts', '@pulya/stats/srm'],
      ['widget/src/c.ts', '@pulya/api/client'],
      ['site/src/a.ts', '@pulya/widget/core'],
      ['api/src/a.ts', '@libsql/client'],
      ['api/src/b.ts', '@pulya/site/render'],
      ['api/src/c.ts', '../../packages/blocks/views.tsx'],
    ].map(([file = '', from]) => [
      file,
      { text: `import { a } from '${from}'\nexport const b = a\n`, rule: 'no-restricted-imports' },
    ]),
  ),
  'packages/quiz/one.ts': {
    text: `import { two } from './two.ts'\nexport const one = () => two\n`,
    rule: 'no-cycle',
  },
  'packages/quiz/two.ts': {
    text: `import { one } from './one.ts'\nexport const two = () => one\n`,
    rule: 'no-cycle',
  },
  'api/src/d.ts': { text: `export const port = process.env['PORT']\n`, rule: 'no-process-env' },
  'site/src/b.ts': {
    text: `export const show = (at: Element, text: string) => {\n  at.innerHTML = text\n}\n`,
    rule: 'no-restricted-properties',
  },
  'packages/quiz/long.ts': { text: 'export {}\n'.repeat(251), rule: 'max-lines' },
}

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })),
})

let folder = ''
let found: { rule: string; file: string }[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pulya-lint-'))
  await cp(join(root, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, { text }] of Object.entries(planted)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const output = await run(oxlint, ['--format=json'], { cwd: folder }).catch(
    (failed: { stdout: string }) => failed,
  )
  found = report.parse(JSON.parse(output.stdout)).diagnostics.map(({ code = '', filename }) => ({
    rule: /\((.+)\)/.exec(code)?.[1] ?? code,
    file: filename,
  }))
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(Object.entries(planted))('%s breaks a rule and is refused', (file, { rule }) => {
  expect(found).toContainEqual({ rule, file })
})
