import type { Interval } from '../api/report-data.ts'
import type { Scale } from './scale.ts'

interface IntervalStripProps {
  scale: Scale
  variant: string
  /** `null` where there is none; the strip is then only the scale. */
  point: number | null
  interval: Interval
  /** The same in words, for those who do not see it. */
  label: string
}

const middle = 18

/** An estimate and where it may really be. Across in per cent, down in pixels: it is as wide as there is room, its dots are not. */
export function IntervalStrip({ scale, variant, point, interval, label }: IntervalStripProps) {
  const { lower, upper } = interval
  const [from, to] = [lower === null ? 0 : scale.at(lower), upper === null ? 100 : scale.at(upper)]
  return (
    <svg class="strip" data-variant={variant} role="img" aria-label={label} width="100%" height={2 * middle}>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          class={tick === 0 ? 'strip__zero' : 'strip__tick'}
          x1={`${scale.at(tick)}%`}
          x2={`${scale.at(tick)}%`}
          y1="0"
          y2={2 * middle}
        />
      ))}
      {point !== null && (
        <>
          <rect
            class="strip__interval"
            x={`${from}%`}
            width={`${to - from}%`}
            y={middle - 5}
            height="10"
            rx="5"
          />
          {(lower === null || scale.beyond(lower)) && (
            <svg x="0" y={middle} overflow="visible">
              <path class="strip__on" d="M-2-6-8 0-2 6" />
            </svg>
          )}
          {(upper === null || scale.beyond(upper)) && (
            <svg x="100%" y={middle} overflow="visible">
              <path class="strip__on" d="M2-6 8 0 2 6" />
            </svg>
          )}
          <circle class="strip__point" cx={`${scale.at(point)}%`} cy={middle} r="5.5" />
        </>
      )}
    </svg>
  )
}
