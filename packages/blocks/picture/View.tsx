import { Picture } from '../Picture.tsx'
import type { ViewProps } from '../view.ts'

/** It stands in the first screen, so the browser is told to fetch it before everything else. */
export function View({
  block: { image, focus, phone },
  scene: { pictures, pictureSizes },
}: ViewProps<'picture'>) {
  if (!image) return null
  return (
    <Picture
      image={image}
      focus={focus}
      phone={phone}
      pictures={pictures}
      sizes={pictureSizes}
      loading="first"
    />
  )
}
