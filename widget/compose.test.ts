import { expect, test } from 'vitest'

import { composeEmbed, type Manifest } from './compose.ts'
import type { Embed } from './src/embed.ts'

const manifest: Manifest = {
  prefix: '<',
  core: 'core.js',
  kinds: { single: 'single.js', slider: 'slider.js', picture: 'picture.js' },
  start: '(',
  suffix: ')>',
  words: {},
  themes: {},
}
const option = { key: 'a', label: '</script><script>' }
/** Of an embed, what joining looks at. */
const embed = {
  snapshot: {
    questions: [
      { kind: 'slider', key: 'q1' },
      { kind: 'single', key: 'q2', options: [option] },
      { kind: 'slider', key: 'q3' },
    ],
  },
} as unknown as Embed

const script = composeEmbed(manifest, (file) => `[${file}]`, embed)

test('an embed carries the core and each kind of its questions once, and no other', () => {
  expect(script.slice(0, script.indexOf('('))).toBe('<[core.js][single.js][slider.js]')
})

test('the data comes through unchanged, and cannot end a script element', () => {
  const data = script.slice(script.indexOf('(') + 1, -manifest.suffix.length)
  expect(JSON.parse(data)).toEqual(embed)
  expect(data).not.toContain('<')
})
