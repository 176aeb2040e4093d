import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { openSecretKey } from './secret-key.ts'
import { codeHash, openSecret, sealSecret } from './vault.ts'

const [key, otherKey] = [randomBytes(32), randomBytes(32)]

test('what is sealed opens with its key, for whom it was sealed, and otherwise not at all', () => {
  const kept = sealSecret(key, 'anna', 'JBSWY3DPEHPK3PXP')
  expect(kept).not.toContain('JBSWY3DP')
  expect(openSecret(key, 'anna', kept)).toBe('JBSWY3DPEHPK3PXP')
  expect(openSecret(otherKey, 'anna', kept)).toBeUndefined()
  expect(openSecret(key, 'boris', kept)).toBeUndefined()
  expect(openSecret(key, 'anna', `A${kept.slice(1)}`)).toBeUndefined()
  expect(openSecret(key, 'anna', '')).toBeUndefined()
})

test('one secret sealed twice looks different', () => {
  expect(sealSecret(key, 'anna', 'same')).not.toBe(sealSecret(key, 'anna', 'same'))
})

test('the hash of a code says nothing to whoever has no key', () => {
  const hash = codeHash(key, 'anna', 'abcde-fghij')
  expect(codeHash(key, 'anna', 'abcde-fghij')).toBe(hash)
  expect(codeHash(otherKey, 'anna', 'abcde-fghij')).not.toBe(hash)
  expect(codeHash(key, 'boris', 'abcde-fghij')).not.toBe(hash)
})

async function newFolder(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }))
  return dataFolder
}

test('the key of an installation is made once, and only its owner can read it', async () => {
  const dataFolder = await newFolder()
  const made = await openSecretKey({ dataFolder })
  expect(made).toHaveLength(32)
  expect(await openSecretKey({ dataFolder })).toEqual(made)
  const file = join(dataFolder, 'secret.key')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect((await readFile(file, 'utf8')).trim()).toBe(made.toString('base64url'))
})

test('a damaged key stops the start instead of being replaced', async () => {
  const dataFolder = await newFolder()
  await writeFile(join(dataFolder, 'secret.key'), 'half')
  await expect(openSecretKey({ dataFolder })).rejects.toThrow(/secret\.key is damaged/)
})

test('the environment can bring the key, and then none is kept beside the databases', async () => {
  const dataFolder = await newFolder()
  const secretKey = 'a phrase of more than thirty-two characters'
  expect(await openSecretKey({ dataFolder, secretKey })).toHaveLength(32)
  await expect(stat(join(dataFolder, 'secret.key'))).rejects.toThrow('ENOENT')
})
