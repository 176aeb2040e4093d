import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'

import { drawnAnew } from './picture.ts'

async function draw(bytes: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'pulya-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'picture')
  await writeFile(path, bytes)
  return drawnAnew(path)
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } })

async function sizeOf(drawn: Awaited<ReturnType<typeof draw>>) {
  if ('flaw' in drawn) return drawn.flaw.code
  const { width, height, format } = await sharp(drawn.webp).metadata()
  return `${format} ${width}×${height}`
}

test.each([
  [5000, 2500, 'webp 2560×1280'],
  [1000, 4000, 'webp 640×2560'],
  [30, 20, 'webp 30×20'],
])('%i × %i becomes %s', async (width, height, expected) => {
  expect(await sizeOf(await draw(await plain(width, height).jpeg().toBuffer()))).toBe(expected)
})

test('forty megapixels are drawn, one line more is not', async () => {
  expect(await sizeOf(await draw(await plain(8000, 5000).png().toBuffer()))).toBe('webp 2560×1600')
  expect(await sizeOf(await draw(await plain(8000, 5001).png().toBuffer()))).toBe('picture-too-large')
})

test.each(['jpeg', 'png', 'webp'] as const)('a %s that was cut short is broken', async (format) => {
  const whole = await plain(300, 200).toFormat(format).toBuffer()
  expect(await draw(whole.subarray(0, whole.length * 0.6))).toEqual({ flaw: { code: 'file-broken' } })
})

test('what a picture can see through, it still can', async () => {
  const glass = sharp({ create: { width: 8, height: 8, channels: 4, background: '#33669980' } })
  const drawn = await draw(await glass.png().toBuffer())
  expect('webp' in drawn && (await sharp(drawn.webp).metadata()).hasAlpha).toBe(true)
})
