import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { readCases } from './cases.ts'

const good = { id: 'x-1', category: 'x', target: 'lead.name', input: 'Иван', expected: 'reject-4xx' }

test('files are read by name, with members of other targets left out', async () => {
  const folder = folderWith({ 'b.json': [good], 'a.json': [{ ...good, dns: [['::1']] }], 'c.md': 'no cases' })
  expect(await readCases(folder)).toEqual([
    { name: 'a', cases: [good] },
    { name: 'b', cases: [good] },
  ])
})

test.each([
  ['no input', { ...good, input: undefined }],
  ['two inputs', { ...good, input_base64: '' }],
  ['an unknown expectation', { ...good, expected: 'shrug' }],
  ['code units that are none', { ...good, input: undefined, input_utf16: [65_536] }],
])('a case with %s is refused, and its file is named', async (_what, given) => {
  await expect(readCases(folderWith({ 'x.json': [given] }))).rejects.toThrow(
    /x\.json is not a file of cases: /,
  )
})

test('a folder that cannot be used is named, with the reason', async () => {
  await expect(readCases('/no/such/folder')).rejects.toThrow('Cannot open the folder /no/such/folder: ENOENT')
  await expect(readCases(folderWith({}))).rejects.toThrow('There is no .json file in ')
})

function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content))
  return folder
}
