import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'

import { drawSizes } from './draw-sizes.ts'

async function drawn(picture: Sharp) {
  const path = join(await mkdtemp(join(tmpdir(), 'sizes-')), 'given')
  await writeFile(path, await picture.toBuffer())
  const made = await drawSizes(path)
  if ('flaw' in made) throw new Error(made.flaw.code)
  return made
}

const plain = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } })

/** Nothing is harder to make small than noise. */
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  })

async function sizesOf(files: ReadonlyMap<string, Uint8Array>) {
  const found = [...files].map(async ([name, bytes]) => {
    const { format, width, height, exif } = await sharp(bytes).metadata()
    return [name, `${format} ${width}×${height}${exif ? ' exif' : ''}`]
  })
  return Object.fromEntries(await Promise.all(found))
}

test('a picture is had in every step below its width and in its own, in three formats', async () => {
  const { picture, files } = await drawn(plain(1000, 500).png())
  expect(picture).toMatchObject({ width: 1000, height: 500, widths: [480, 768, 1000] })
  expect(await sizesOf(files)).toEqual({
    '480.avif': 'heif 480×240',
    '480.webp': 'webp 480×240',
    '480.jpg': 'jpeg 480×240',
    '768.avif': 'heif 768×384',
    '768.webp': 'webp 768×384',
    '768.jpg': 'jpeg 768×384',
    '1000.avif': 'heif 1000×500',
    '1000.webp': 'webp 1000×500',
    '1000.jpg': 'jpeg 1000×500',
  })
})

test('it stands upright, and what the camera wrote into it is gone', async () => {
  const taken = plain(64, 32)
    .jpeg()
    .withExif({ IFD0: { Make: 'Secretphone' } })
    .withMetadata({ orientation: 6 })
  expect((await taken.toBuffer()).includes('Secretphone')).toBe(true)
  const { picture, files } = await drawn(taken)
  expect(picture).toMatchObject({ width: 32, height: 64, widths: [32] })
  expect(await sizesOf(files)).toEqual({
    '32.avif': 'heif 32×64',
    '32.webp': 'webp 32×64',
    '32.jpg': 'jpeg 32×64',
  })
})

test.each([
  ['wide', 4000, 1000, { width: 1600, height: 400, widths: [480, 768, 1200, 1600] }],
  ['tall', 20, 12_000, { width: 4, height: 2560, widths: [4] }],
])('a %s one is brought down to what a screen can show', async (_how, width, height, expected) => {
  expect((await drawn(plain(width, height).png())).picture).toMatchObject(expected)
})

test('until it comes there is its colour, and a blur of at most 300 bytes whatever is in it', async () => {
  const { picture: grey } = await drawn(noise(300, 300).png())
  expect(grey.placeholder?.blur).toMatch(/^data:image\/webp;base64,[\w+/=]+$/)
  expect(grey.placeholder?.blur.length).toBeLessThanOrEqual(300)
  expect((await drawn(plain(30, 20).png())).picture.placeholder?.color).toBe('#336699')
  const { picture: bw } = await drawn(plain(30, 20, '#808080').toColourspace('b-w').png())
  expect(bw.placeholder?.color).toBe('#808080')
})

test('a picture that can be seen through has nothing under it, and stands on white where it must stand on something', async () => {
  const clear = sharp({ create: { width: 10, height: 10, channels: 4, background: '#0000' } })
  const { picture, files } = await drawn(clear.png())
  expect(picture).toEqual({ width: 10, height: 10, widths: [10] })
  const [red, green, blue] = await sharp(files.get('10.jpg')).raw().toBuffer()
  expect([red, green, blue]).toEqual([255, 255, 255])
  expect((await sharp(files.get('10.webp')).stats()).isOpaque).toBe(false)
})
