import type { Locale } from '@pulya/contract/locale'

import { reportWords } from '../i18n/report.ts'

interface PictureProps {
  variant: string
  /** Of a page that shows it. */
  address: string
  locale: Locale
}

/** Of a phone, and how wide the little picture is. */
const device = { width: 390, height: 640 }
const pictureWidth = 128

/** A variant as a visitor sees it, small. Nothing in it can be reached, and its room is kept before it comes. */
export function Picture({ variant, address, locale }: PictureProps) {
  const scale = pictureWidth / device.width
  return (
    <div
      class="pictured"
      style={{ inlineSize: `${pictureWidth}px`, blockSize: `${device.height * scale}px` }}
      inert
    >
      <iframe
        src={address}
        title={reportWords[locale].picture(variant)}
        scrolling="no"
        loading="lazy"
        tabIndex={-1}
        style={{
          inlineSize: `${device.width}px`,
          blockSize: `${device.height}px`,
          scale: String(scale),
        }}
      />
    </div>
  )
}
