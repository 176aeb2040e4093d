import type { Evidence } from './definition.ts'

interface FaceProps {
  name: string
  photo: Evidence<'person'>['photo'] | undefined
}

/** A photo, or the first letter of the name. Its name stands beside it, so the picture need not be told. */
export function Face({ name, photo }: FaceProps) {
  if (photo)
    return <img class="proof__face" src={photo.src} alt={photo.alt} width={64} height={64} decoding="async" />
  return (
    <span class="proof__face" aria-hidden="true">
      {/\p{L}/u.exec(name)?.[0]}
    </span>
  )
}
