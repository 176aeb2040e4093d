import type { Scale } from './scale.ts'

/** The numbers of a scale, under the strips that share it. The table says the same, so they are not read out. */
export function Axis({ scale, write }: { scale: Scale; write: (value: number) => string }) {
  const last = scale.ticks.length - 1
  return (
    <svg class="axis" width="100%" height="20" aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text
          key={tick}
          x={`${scale.at(tick)}%`}
          y="15"
          text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {write(tick)}
        </text>
      ))}
    </svg>
  )
}
