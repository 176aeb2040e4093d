import { z } from 'zod'

import { type DeviceName, deviceNames, screens } from './devices.ts'
import { fitFinding, type FitFinding, type ScreenOfVariant, screenOfVariant } from './finding.ts'

/** Every key a variant may have. */
const variantKeys = 'ABCDEFGH'.split('')

/** What measuring one revision of an offer has shown. */
export const fitReport = z.strictObject({
  /** Every screen that was looked at. */
  measured: z.array(screenOfVariant).max(screens.length * variantKeys.length),
  findings: z.array(fitFinding).max(3000),
  /** Devices that may fail: somebody has looked at them and takes it upon themselves. */
  confirmed: z.array(z.enum(deviceNames)).max(deviceNames.length),
})

export type FitReport = z.infer<typeof fitReport>

/** Every screen an offer is to be measured on. */
export const screensOf = (variants: readonly string[]): ScreenOfVariant[] =>
  variants.flatMap((variant) => screens.map(({ device, large }) => ({ variant, device, large })))

/** The screens that keep an offer from its visitors: not measured, or failed and not confirmed. */
export function unproven(report: FitReport | undefined, variants: readonly string[]): ScreenOfVariant[] {
  const { measured = [], findings = [], confirmed = [] } = report ?? {}
  return screensOf(variants).filter((screen) => {
    if (!measured.some((other) => isSame(screen, other))) return true
    return !confirmed.includes(screen.device) && findings.some((finding) => isSame(screen, finding))
  })
}

/** Devices on which something falls out, in the order of their size. */
export const failingDevices = (findings: readonly Pick<FitFinding, 'device'>[]): DeviceName[] =>
  deviceNames.filter((name) => findings.some(({ device }) => device === name))

/** The report on an offer that was measured elsewhere and fits, whichever variants it has. */
export const flawless: FitReport = {
  measured: screensOf(variantKeys),
  findings: [],
  confirmed: [],
}

const isSame = (one: ScreenOfVariant, other: ScreenOfVariant): boolean =>
  one.variant === other.variant && one.device === other.device && one.large === other.large
