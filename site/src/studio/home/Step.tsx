import type { ComponentChildren } from 'preact'

import { Icon } from '../frame/Icon.tsx'

interface StepProps {
  number: number
  done: boolean
  /** Says aloud what the tick shows. */
  isDone: string
  title: string
  children?: ComponentChildren
}

/** One step: a number that becomes a tick, and under it what to do while there is something to do. */
export const Step = ({ number, done, isDone, title, children }: StepProps) => (
  <li class="step" data-done={done || undefined}>
    <span class="step__mark" aria-hidden="true">
      {done ? <Icon name="yes" /> : number}
    </span>
    <div class="step__said">
      <h3>
        {done && <span class="visually-hidden">{isDone} </span>}
        {title}
      </h3>
      {children}
    </div>
  </li>
)
