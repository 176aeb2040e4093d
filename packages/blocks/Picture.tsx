import { middleWidth, sizePath } from '@pulya/contract/asset-path'
import type { Image } from '@pulya/contract/image'
import { type PictureFormat, pictureFormats, type Picture as Drawn } from '@pulya/contract/picture'

import type { Focus } from './picture/definition.ts'
import { narrow } from './narrow.ts'

interface PictureProps {
  image: Image
  focus?: Focus | undefined
  /** In its place on a narrow screen. */
  phone?: { src: string; focus?: Focus } | undefined
  /** What is known of them, by their paths. One that is not among them is not shown: nobody knows its room. */
  pictures: Readonly<Record<string, Drawn>>
  /** How wide it will be shown. https://html.spec.whatwg.org/multipage/images.html#sizes-attributes */
  sizes: string
  /** `first`: in the first screen, everything else can wait for it; `lazy`: it waits until it is about to be seen. */
  loading?: 'first' | 'lazy'
}

const types: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/** A picture in the size and format that suit the screen; its room is there, and a blur of it, before it is. */
export function Picture({ image: { src, alt }, focus, phone, pictures, sizes, loading }: PictureProps) {
  const drawn = pictures[src]
  if (!drawn) return null
  const onPhone = phone && pictures[phone.src]
  return (
    <picture class="picture">
      {onPhone && (
        <Sources src={phone.src} drawn={onPhone} sizes="100vw" media={narrow} formats={pictureFormats} />
      )}
      {/* The last format is the picture's own. */}
      <Sources src={src} drawn={drawn} sizes={sizes} formats={pictureFormats.slice(0, -1)} />
      <img
        class="picture__image"
        src={addressOf(src, drawn)}
        {...(drawn.widths.length > 0 && { srcset: sizesOf(src, drawn, 'jpg'), sizes })}
        width={drawn.width}
        height={drawn.height}
        alt={alt}
        decoding="async"
        {...(loading === 'first' && { fetchpriority: 'high' })}
        {...(loading === 'lazy' && { loading })}
        style={
          [
            ...styleOf('', focus, drawn.placeholder),
            ...styleOf('-narrow', phone?.focus, onPhone?.placeholder),
          ].join(';') || undefined
        }
      />
    </picture>
  )
}

interface SourcesProps {
  src: string
  drawn: Drawn
  sizes: string
  media?: string
  formats: readonly PictureFormat[]
}

/** Width and height of a source are those of its room, where it is another picture than the one it stands in for. */
function Sources({ src, drawn, sizes, media, formats }: SourcesProps) {
  const { width, height } = drawn
  if (drawn.widths.length === 0)
    return media ? <source srcset={src} media={media} width={width} height={height} /> : null
  return (
    <>
      {formats.map((format) => (
        <source
          key={format}
          type={types[format]}
          media={media}
          srcset={sizesOf(src, drawn, format)}
          sizes={sizes}
          width={width}
          height={height}
        />
      ))}
    </>
  )
}

const sizesOf = (src: string, { widths }: Drawn, format: PictureFormat): string =>
  widths.map((width) => `${sizePath(src, width, format)} ${width}w`).join(', ')

/** For a browser that knows no sizes. */
function addressOf(src: string, { widths }: Drawn): string {
  const middle = middleWidth(widths)
  return middle ? sizePath(src, middle, 'jpg') : src
}

/** For `picture.css`: what stays in sight where it is cut, and what stands in its place until it comes. */
const styleOf = (
  on: '' | '-narrow',
  focus: Focus | undefined,
  placeholder: Drawn['placeholder'],
): string[] => [
  ...(focus ? [`--focus${on}:${focus.x}% ${focus.y}%`] : []),
  ...(placeholder ? [`--under${on}:${placeholder.color} url(${placeholder.blur}) center/cover`] : []),
]
