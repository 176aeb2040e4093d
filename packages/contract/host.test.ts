import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { host } from './host.ts'

const refused = { flaw: { code: 'host-invalid' } }

/** As the server does it: the name is looked up among ours. */
function served(header: string): string | undefined {
  const read = host(header)
  return 'value' in read && read.value.name === 'app.example.test' ? read.value.name : undefined
}

describe('Host headers', () => {
  test.each(casesOf('host', 'http.host'))('$id $note', ({ input, accepted, normalised }) => {
    expect(served(input)).toBe(accepted ? normalised : undefined)
  })
})

test.each([
  ['App.Example.TEST:8443', { name: 'app.example.test', port: 8443 }],
  ['app.example.test.:80', { name: 'app.example.test', port: 80 }],
  ['localhost:4000', { name: 'localhost', port: 4000 }],
  ['127.0.0.1:4000', { name: '127.0.0.1', port: 4000 }],
  ['[::1]:4000', { name: '[::1]', port: 4000 }],
])('%s is taken apart', (header, read) => {
  expect(host(header)).toEqual({ value: read })
})

test.each([
  '',
  '.',
  'a..b',
  'app.example.test..',
  'app.example.test:',
  'app.example.test:0',
  'app.example.test:65536',
  'a:1:2',
  'app example.test',
  'app.example.test\tevil.example',
  'user@app.example.test',
  'app.example.test/x',
  'app_example.test',
  '-a.test',
  '127.1',
  '0x7f.0.0.1',
  '999.1.1.1',
  '[::1',
  '::1',
  '[1]',
  '\u212Aviz.test',
  'a'.repeat(64),
  'a.'.repeat(127) + 'a',
])('%j is refused', (header) => {
  expect(host(header)).toEqual(refused)
})
