import { FormFrame } from '../FormFrame.tsx'
import type { ViewProps } from '../view.ts'

export function View({ block, scene }: ViewProps<'magnet'>) {
  return <FormFrame block={block} scene={scene} />
}
