import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const hash = {
  id: 'hm-1',
  name: 'an empty text',
  inputs: { text: '', seed: 1 },
  tolerance: { abs: 0, rel: 0 },
}
const right = { ...hash, expected: { hash: 0x514e28b7 } }
const wrong = { ...hash, id: 'hm-2', expected: { hash: 7 } }

test('right answers are counted', () => {
  const { status, stdout } = oracle({ 'hash_murmur3.json': file('hash_murmur3', [right]) })
  expect(stdout).toMatch(/\n1 passed, 0 failed\n$/)
  expect(status).toBe(0)
})

test('a wrong answer is shown with its case and path, and fails', () => {
  const { status, stdout } = oracle({ 'hash_murmur3.json': file('hash_murmur3', [right, wrong]) })
  expect(stdout).toContain('hm-2 (an empty text) hash: expected 7, got 1364076727')
  expect(stdout).toMatch(/\n1 passed, 1 failed\n$/)
  expect(status).toBe(1)
})

test('inputs that the area does not know fail, and say why', () => {
  const strange = { ...right, inputs: { words: '' } }
  const { status, stdout } = oracle({ 'hash_murmur3.json': file('hash_murmur3', [strange]) })
  expect(stdout).toContain('hm-1 (an empty text) inputs: ')
  expect(stdout).toMatch(/\n0 passed, 1 failed\n$/)
  expect(status).toBe(1)
})

test('an area without implementation is skipped by name', () => {
  const { status, stdout } = oracle({ 'astrology.json': file('astrology', [right, wrong]) })
  expect(stdout).toContain('astrology: 2 skipped')
  expect(stdout).toMatch(/\n0 passed, 0 failed, 2 skipped\n$/)
  expect(status).toBe(0)
})

test('a folder or file that cannot be used is named, with the reason', () => {
  const cut = oracle({ 'srm.json': file('srm', [right]).slice(0, 40) })
  expect(cut.stderr).toMatch(/srm\.json is not a file of cases: .*JSON/)
  expect(cut.status).toBe(1)

  const other = oracle({ 'srm.json': '{ "schema": 2 }' })
  expect(other.stderr).toMatch(/srm\.json is not a file of cases: [\s\S]*schema/)
  expect(other.status).toBe(1)

  const empty = oracle({})
  expect(empty.stderr).toContain('There is no .json file in ')
  expect(empty.status).toBe(1)

  const missing = run('/no/such/folder')
  expect(missing.stderr).toContain('Cannot open the folder /no/such/folder')
  expect(missing.status).toBe(1)
})

const file = (area: string, cases: unknown[]) => JSON.stringify({ schema: 1, area, cases })

/** Runs the command over a folder of these files. */
function oracle(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return run(folder)
}

function run(folder: string) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'run.ts'), folder], { encoding: 'utf8' })
}
