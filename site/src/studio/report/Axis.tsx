import type { Scale } from './scale.ts'

interface AxisProps {
  scale: Scale
  write: (value: number) => string
  /** There is no room beside the strips: the first number starts where they do. */
  flush?: boolean
}

/** The numbers of a scale, under the strips that share it. The table says the same, so they are not read out. */
export function Axis({ scale, write, flush = false }: AxisProps) {
  return (
    <svg class="axis" width="100%" height="20" aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text
          key={tick}
          x={`${scale.at(tick)}%`}
          y="15"
          text-anchor={flush && index === 0 ? 'start' : 'middle'}
        >
          {write(tick)}
        </text>
      ))}
    </svg>
  )
}
