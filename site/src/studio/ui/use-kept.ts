import { useRef } from 'preact/hooks'

type Keep<Value> = (key: string, of: readonly unknown[], make: () => Value) => Value

/**
 * What was made for a key before, while what it was made of is the same. The same drawing is not compared again: of two
 * hundred rows most stay as they are when one changes.
 */
export function useKept<Value>(): Keep<Value> {
  const kept = useRef(new Map<string, { of: readonly unknown[]; value: Value }>())
  return (key, of, make) => {
    const before = kept.current.get(key)
    if (before?.of.every((one, place) => one === of[place])) return before.value
    const value = make()
    kept.current.set(key, { of, value })
    return value
  }
}
