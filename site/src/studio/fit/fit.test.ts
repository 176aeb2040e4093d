import type { FitFinding } from '@pulya/offer/fit/finding'
import { unproven, type FitReport } from '@pulya/offer/fit/report'
import { atom } from 'nanostores'
import { expect, it } from 'vitest'

import { keepFit } from './fit.ts'

const fallsOut: FitFinding = {
  variant: 'A',
  device: 'phone',
  large: false,
  code: 'below',
  block: 'headline',
  kind: 'headline',
  px: 40,
  lines: 2,
}

/** An editor in which every look at the offer finds what the test gave it. */
function openWith(...looks: (FitFinding[] | undefined)[]) {
  const kept: { revision: number; report: FitReport }[] = []
  const $revision = atom(7)
  const draft = {
    $document: atom({ variants: [{ key: 'A' }, { key: 'B' }] }),
    $revision,
    saveNow: () => Promise.resolve(true),
  }
  const server = {
    keepFit: (revision: number, report: FitReport) => {
      kept.push({ revision, report })
      return Promise.resolve({ body: {} })
    },
  }
  const fit = keepFit(draft, server, () => Promise.resolve(looks.shift()))
  return { fit, kept, $revision }
}

it('what fits is told to the server for every variant on every screen', async () => {
  const { fit, kept } = openWith([])
  expect(await fit.prove(7)).toBeUndefined()
  expect(kept.map(({ revision }) => revision)).toEqual([7])
  expect(unproven(kept[0]?.report, ['A', 'B'])).toEqual([])
})

it('one revision is measured once', async () => {
  const { fit, kept } = openWith([fallsOut], [])
  await fit.measure()
  await fit.prove(7)
  expect(kept[0]?.report.findings).toEqual([fallsOut])
})

it('a device somebody has named may fail, until the draft is another', async () => {
  const { fit, kept, $revision } = openWith([fallsOut], [fallsOut])
  await fit.measure()
  fit.confirm('phone', true)
  await fit.prove(7)
  $revision.set(8)
  await fit.prove(8)
  expect(kept.map(({ report }) => report.confirmed)).toEqual([['phone'], []])
})

it('a permission can be taken back', async () => {
  const { fit } = openWith([fallsOut])
  await fit.measure()
  fit.confirm('phone', true)
  fit.confirm('phone', false)
  expect(fit.$confirmed.get()).toEqual([])
})

it('nothing is said of a page that could not be drawn', async () => {
  const { fit, kept } = openWith(undefined)
  await fit.prove(7)
  expect(kept).toEqual([])
  expect(fit.$measuring.get()).toEqual({ is: 'undrawn' })
})
