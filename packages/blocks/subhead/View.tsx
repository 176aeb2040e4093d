import type { ViewProps } from '../view.ts'

export function View({ block }: ViewProps<'subhead'>) {
  return <p class="subhead">{block.text}</p>
}
