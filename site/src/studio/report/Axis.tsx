import type { Scale } from './scale.ts'

/** The numbers of a scale, under the strips that share it. The table says the same, so they are not read out. */
export function Axis({ scale, write }: { scale: Scale; write: (value: number) => string }) {
  return (
    <svg class="axis" width="100%" height="20" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text key={tick} x={`${scale.at(tick)}%`} y="15" text-anchor="middle">
          {write(tick)}
        </text>
      ))}
    </svg>
  )
}
