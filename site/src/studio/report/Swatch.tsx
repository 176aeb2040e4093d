/** A variant by its letter, in its colour. */
export function Swatch({ variant }: { variant: string }) {
  return (
    <span class="swatch" data-variant={variant} aria-hidden="true">
      {variant}
    </span>
  )
}
