import { Fragment, isValidElement, type ComponentChildren, type VNode } from 'preact'

/** An element as the tests see it. */
export interface Drawn {
  type: string
  props: Readonly<Record<string, unknown>>
  children: Drawn[]
}

/** The elements a field is drawn of. Fields use no hooks, so calling them is drawing them, as in the embed. */
export function drawn(made: ComponentChildren): Drawn[] {
  if (Array.isArray(made)) return made.flatMap((child) => drawn(child))
  if (!isValidElement(made)) return []
  const { type, props }: VNode<{ children?: ComponentChildren }> = made
  if (type === Fragment) return drawn(props.children)
  if (typeof type === 'function') return drawn(called(type, props))
  return [{ type, props: { ...props }, children: drawn(props.children) }]
}

/** Preact's type allows classes too; every field is a function, for the embed can call nothing else. */
const called = (type: unknown, props: object) => (type as (props: object) => ComponentChildren)(props)
