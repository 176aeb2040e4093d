import type { Interval } from '../api/report-data.ts'
import { Axis } from './Axis.tsx'
import { IntervalStrip } from './IntervalStrip.tsx'
import type { Scale } from './scale.ts'
import { Swatch } from './Swatch.tsx'

interface ForestRow {
  variant: string
  /** Beside the letter of the variant, where rows are about more than variants. */
  name?: string
  aside?: string
  point: number | null
  interval: Interval
  /** The number at the end of the row. */
  value: string
  /** Where it may be, in words; it is read out. */
  within: string
}

interface ForestProps {
  rows: readonly ForestRow[]
  scale: Scale
  write: (value: number) => string
}

/** Estimates one under the other on one scale. */
export function Forest({ rows, scale, write }: ForestProps) {
  const named = rows.some(({ name }) => name !== undefined)
  return (
    <div class="forest" data-named={named || undefined}>
      {rows.map(({ variant, name, aside, point, interval, value, within }, index) => (
        <div class="forest__row" key={index}>
          <p class="forest__name">
            <Swatch variant={variant} />
            {name !== undefined && <span>{name}</span>}
            {aside !== undefined && <span class="muted">{aside}</span>}
          </p>
          <IntervalStrip
            scale={scale}
            variant={variant}
            point={point}
            interval={interval}
            label={[variant, name, `${value}${within && `, ${within}`}`].filter(Boolean).join(': ')}
          />
          <strong class="forest__value">{value}</strong>
        </div>
      ))}
      <Axis scale={scale} write={write} flush={named} />
    </div>
  )
}
