import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

import { NotBrought } from './NotBrought.tsx'
import { Waiting } from './Waiting.tsx'

/** A component whose code is brought when it is first drawn. */
export function lazily<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let brought: ComponentType<Props> | undefined
  return function Lazily(props: Props) {
    const [state, setState] = useState<'waiting' | 'here' | 'away'>('waiting')
    useEffect(() => {
      if (brought) return
      bring().then(
        (Component) => {
          brought = Component
          setState('here')
        },
        () => setState('away'),
      )
    }, [])
    const Component = brought
    if (Component) return <Component {...props} />
    return state === 'away' ? <NotBrought /> : <Waiting lines={6} />
  }
}
