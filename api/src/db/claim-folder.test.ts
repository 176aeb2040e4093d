import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { claimFolder } from './claim-folder.ts'

test('a folder that is in use is refused in words, and free again when it is given back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const release = await claimFolder(folder)
  await expect(claimFolder(folder)).rejects.toThrow(`${folder} is used by another Pulya that is running`)
  release()
  const releaseAgain = await claimFolder(folder)
  releaseAgain()
})

test('a folder that cannot be made is named', async () => {
  await expect(claimFolder('/dev/null/pulya')).rejects.toThrow('/dev/null/pulya cannot be made')
})
