import type { Scale } from './scale.ts'

interface AxisProps {
  scale: Scale
  write: (value: number) => string
  /** There is no room beside the strips: the first number starts where they do. */
  flush?: boolean
}

/** The numbers of a scale, under the strips that share it. The table says the same, so they are not read out. */
export function Axis({ scale, write, flush = false }: AxisProps) {
  const many = scale.ticks.length > 4
  const zero = Math.max(0, scale.ticks.indexOf(0))
  return (
    <svg class="axis" width="100%" height="20" aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text
          key={tick}
          x={`${scale.at(tick)}%`}
          y="15"
          text-anchor={flush && index === 0 ? 'start' : 'middle'}
          // Zero and every second number from it hold where there is no room for all.
          data-between={(many && (index - zero) % 2 !== 0) || undefined}
        >
          {write(tick)}
        </text>
      ))}
    </svg>
  )
}
