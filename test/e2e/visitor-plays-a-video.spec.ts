import { expect } from '@playwright/test'
import { z } from 'zod'

import type { Product } from '../start.ts'
import { publishOwn } from './own-document.ts'
import { test } from './product.ts'

const address = 'https://youtu.be/dQw4w9WgXcQ'
const video = { id: 'story', kind: 'video', title: 'Как это было, 2 минуты', address }

const publishVideo = (product: Product) =>
  publishOwn(product, 'bankrotstvo', z.looseObject({ blocks: z.array(z.unknown()) }), ({ blocks }) => ({
    blocks: [...blocks, video],
  }))

test('another site hears of a visitor only after a press, and its player takes the place of the poster', async ({
  page,
  fresh,
}) => {
  await publishVideo(fresh)
  const elsewhere: string[] = []
  await page.route(
    (url) => url.origin !== fresh.address,
    async (route) => {
      elsewhere.push(route.request().url())
      await route.fulfill({ contentType: 'text/html', body: 'A player' })
    },
  )
  await page.goto(`${fresh.address}/o/bankrotstvo`)
  const link = page.getByRole('link', { name: 'Как это было, 2 минуты' })
  await link.scrollIntoViewIfNeeded()
  const room = await page.locator('.video').boundingBox()
  expect(elsewhere).toEqual([])

  await link.click()
  await expect(page.frameLocator('.video__player').getByText('A player')).toBeVisible()
  await expect(page.locator('.video__player')).toBeFocused()
  expect(elsewhere).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0'])
  expect(await page.locator('.video').boundingBox()).toEqual(room)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the video is a link that opens beside the page', async ({ page, fresh }) => {
    await publishVideo(fresh)
    await page.goto(`${fresh.address}/o/bankrotstvo`)
    const link = page.getByRole('link', { name: 'Как это было, 2 минуты' })
    await expect(link).toHaveAttribute('href', address)
    await expect(link).toHaveAttribute('target', '_blank')
  })
})
