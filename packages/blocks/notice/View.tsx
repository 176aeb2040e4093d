import type { ViewProps } from '../view.ts'
import { wordings } from './wordings.ts'

export function View({ block }: ViewProps<'notice'>) {
  return <p class="notice">{wordings[block.wording]}</p>
}
