import { expect, test } from 'vitest'

import { devices } from './devices.ts'
import type { FitFinding } from './finding.ts'
import { failingDevices, fitReport, flawless, unproven } from './report.ts'

const finding = (device: FitFinding['device'], variant = 'A'): FitFinding => ({
  variant,
  device,
  large: false,
  code: 'below',
  block: 'headline',
  kind: 'headline',
  px: 20,
})

test('the screens are the six that were agreed upon', () => {
  expect(devices.map(({ width, height }) => `${width}×${height}`)).toEqual([
    '320×568',
    '360×640',
    '390×664',
    '768×1024',
    '1280×720',
    '1440×900',
  ])
})

test('without a report nothing is proven: each variant on six devices, with normal and large text', () => {
  expect(unproven(undefined, ['A', 'B'])).toHaveLength(24)
})

test('a flawless report proves an offer of as many variants as there may be', () => {
  expect(unproven(fitReport.parse(flawless), 'ABCDEFGH'.split(''))).toEqual([])
})

test('a finding leaves exactly its screen unproven, until its device is confirmed', () => {
  const report = { ...flawless, findings: [finding('phone'), finding('laptop', 'B')] }
  expect(unproven(report, ['A'])).toEqual([{ variant: 'A', device: 'phone', large: false }])
  expect(unproven({ ...report, confirmed: ['phone'] }, ['A', 'B'])).toEqual([
    { variant: 'B', device: 'laptop', large: false },
  ])
})

test('failing devices are named once, the smallest first', () => {
  expect(failingDevices([finding('desktop'), finding('phone'), finding('phone', 'B')])).toEqual([
    'phone',
    'desktop',
  ])
})
