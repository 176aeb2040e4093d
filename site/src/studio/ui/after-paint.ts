import { useEffect, useState } from 'preact/hooks'

/** Acts once the frame that is being made has been painted. @returns How not to. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** A value one frame later: what answers a press is drawn with the value itself, what takes long to draw with this. */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value)
  useEffect(() => {
    if (value === late) return undefined
    return afterPaint(() => setLate(() => value))
  }, [value])
  return late
}
