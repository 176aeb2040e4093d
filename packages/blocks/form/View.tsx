import { FormFrame } from '../FormFrame.tsx'
import type { ViewProps } from '../view.ts'

export function View({ block, scene }: ViewProps<'form'>) {
  return <FormFrame block={block} scene={scene} />
}
