import { duration } from '@pulya/stats/duration'
import { powerForRates, smallestRise } from '@pulya/stats/power'
import { visitorsForMeans, visitorsForRates, type SampleSize } from '@pulya/stats/sample-size'
import { z } from 'zod'
import { area } from '../area.ts'

const number = z.number()
const design = { alpha: number, power: number, allocation_ratio: number, comparisons: number.default(1) }
const experiment = { baseline: number, n_control: number, n_treatment: number, alpha: number }

const inputs = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sample_size_proportion'),
    baseline: number,
    relative_effect: number,
    ...design,
  }),
  z.object({ kind: z.literal('sample_size_mean'), sd: number, delta: number, ...design }),
  z.object({ kind: z.literal('power_proportion'), relative_effect: number, ...experiment }),
  z.object({ kind: z.literal('mde_proportion'), power: number, ...experiment }),
  z.object({
    kind: z.literal('duration'),
    n_per_variant: number,
    variants: number,
    visitors_per_day: number,
    traffic_share: number,
    cycle_days: number,
  }),
])

export const power = area(inputs, (asked) => {
  switch (asked.kind) {
    case 'sample_size_proportion':
      return size(visitorsForRates(asked.baseline, asked.relative_effect, designOf(asked)))
    case 'sample_size_mean':
      return size(visitorsForMeans(asked.sd, asked.delta, designOf(asked)))
    case 'power_proportion':
      return { power: powerForRates(experimentOf(asked), asked.relative_effect) }
    case 'mde_proportion': {
      const rise = smallestRise(experimentOf(asked), asked.power)
      return { mde_absolute: rise?.absolute ?? null, mde_relative: rise?.relative ?? null }
    }
    case 'duration': {
      const { daysNeeded, days } = duration({
        visitorsPerVariant: asked.n_per_variant,
        variants: asked.variants,
        visitorsPerDay: asked.visitors_per_day,
        trafficShare: asked.traffic_share,
        cycleDays: asked.cycle_days,
      })
      return { days_raw: daysNeeded, days }
    }
  }
})

type Fields<Shape extends z.core.$ZodShape> = z.output<z.ZodObject<Shape>>

const designOf = ({ allocation_ratio, ...rest }: Fields<typeof design>) => ({
  allocation: allocation_ratio,
  ...rest,
})

const experimentOf = ({ n_control, n_treatment, baseline, alpha }: Fields<typeof experiment>) => ({
  baseline,
  alpha,
  controlVisitors: n_control,
  treatmentVisitors: n_treatment,
})

const size = (needed: SampleSize | null) => ({
  n_control_exact: needed?.controlExact ?? null,
  n_control: needed?.control ?? null,
  n_treatment: needed?.treatment ?? null,
})
