import type { ViewProps } from '../view.ts'

export function View({ block }: ViewProps<'headline'>) {
  return <h1 class="headline">{block.text}</h1>
}
