import { type DeviceName, largeFont, screens } from '@pulya/offer/fit/devices'
import { expectedOf } from '@pulya/offer/fit/expected'
import type { FitFinding } from '@pulya/offer/fit/finding'
import { judgeFit } from '@pulya/offer/fit/judge-fit'
import { measureFit } from '@pulya/offer/fit/measure-fit'
import type { FitReport } from '@pulya/offer/fit/report'
import { worstCase, worstCasesOf } from '@pulya/offer/fit/worst-case'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import { blocksOf } from '@pulya/offer/variant'
import type { Page } from '@playwright/test'

import type { Render } from '../../api/src/publishing/render.ts'
import { anyQuiz } from './drawn-offer.ts'

interface Ways {
  render: Render
  page: Page
  /** Only these; all when absent. */
  only?: { devices: readonly DeviceName[]; variants: readonly string[] }
  /** Added to the page, over everything of its own. */
  css?: string
  /** Called on every screen while it is shown. */
  look?: (shown: { variant: string; device: DeviceName; large: boolean }) => Promise<void>
}

/** Every variant of an offer at its longest, on every screen, in a real layout engine. */
export async function measureOffer(
  offer: OfferSnapshot,
  { render, page, only, css = '', look }: Ways,
): Promise<Pick<FitReport, 'measured' | 'findings'>> {
  const measured: FitReport['measured'] = []
  const findings: FitFinding[] = []
  for (const { key: variant } of offer.variants) {
    if (only && !only.variants.includes(variant)) continue
    for (const by of worstCasesOf(offer)) {
      const snapshot = worstCase(offer, variant, by)
      const expected = expectedOf({ ...snapshot, blocks: blocksOf(snapshot, variant) })
      const shared = { kind: 'offer', snapshot, action: '#', quizHref: anyQuiz } as const
      const html = await render({ ...shared, variant, now: Date.now() })
      await show(page, html.replace('</head>', `<style>${css}</style></head>`))
      for (const { device, large, width, height } of screens) {
        if (only && !only.devices.includes(device)) continue
        await page.setViewportSize({ width, height })
        await setFont(page, large)
        const screen = { variant, device, large }
        const faults = judgeFit(await page.evaluate(measureFit, undefined), expected)
        findings.push(...faults.map((fault) => ({ ...screen, ...fault })))
        if (by !== 'text') continue
        measured.push(screen)
        await look?.(screen)
      }
    }
  }
  return { measured, findings }
}

const address = 'http://offer.fit.test/'

/** Pictures are asked for, and one grey one is all there is: their room does not depend on what is in them. */
const grey =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="#ccc"/></svg>'

async function show(page: Page, html: string): Promise<void> {
  await page.unrouteAll()
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ contentType: 'image/svg+xml', body: grey }),
  )
  await page.goto(address, { waitUntil: 'load' })
}

const setFont = (page: Page, large: boolean): Promise<void> =>
  page.evaluate(
    ({ property, value }) => document.documentElement.style.setProperty(property, value),
    large ? largeFont : { ...largeFont, value: '' },
  )
