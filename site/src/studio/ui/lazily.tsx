import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A component whose code is brought when it is first drawn. */
export function lazily<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let brought: ComponentType<Props> | undefined
  return function Lazily(props: Props) {
    const [, arrived] = useState(false)
    useEffect(() => {
      if (brought) return
      void bring().then((Component) => {
        brought = Component
        arrived(true)
      })
    }, [])
    const Component = brought
    return Component ? <Component {...props} /> : null
  }
}
