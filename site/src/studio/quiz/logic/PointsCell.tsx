import { useState } from 'preact/hooks'

interface PointsCellProps {
  label: string
  value: number | undefined
  onWrite: (points: number | undefined) => void
}

/** Points of one option in one score; an empty cell gives none. What is no such number stays in the field only. */
export function PointsCell({ label, value, onWrite }: PointsCellProps) {
  const [typed, setTyped] = useState<{ text: string; over: number | undefined } | null>(null)
  const text = typed && typed.over === value ? typed.text : String(value ?? '')
  const read = pointsIn(text)
  return (
    <input
      class="word word--points"
      type="text"
      inputMode="numeric"
      aria-label={label}
      autocomplete="off"
      value={text}
      aria-invalid={read === null || undefined}
      onInput={({ currentTarget: { value: written } }) => {
        const points = pointsIn(written)
        setTyped({ text: written, over: points === null ? value : points })
        if (points !== null) onWrite(points)
      }}
    />
  )
}

const most = 100

/** @returns `null` for what is no number of points. */
function pointsIn(text: string): number | undefined | null {
  const plain = text.trim().replace('−', '-')
  if (plain === '') return undefined
  const points = /^-?\d{1,3}$/.test(plain) ? Number(plain) : NaN
  return Math.abs(points) <= most ? points : null
}
