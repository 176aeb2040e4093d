import type { Locale } from '@pulya/contract/locale'

import type { Brand } from '../../api/data.ts'
import { brandsWords } from '../../i18n/brands.ts'
import { lookWords } from '../../i18n/look.ts'
import { ButtonAbout } from '../../ui/ButtonAbout.tsx'

/** Where whoever has changed it comes back to. */
export const editOf = (id: string): string => `edit-${id}`

interface BrandRowProps {
  brand: Brand
  locale: Locale
  onEdit: () => void
  onUsual: () => void
  onRemove: () => void
}

export function BrandRow({ brand, locale, onEdit, onUsual, onRemove }: BrandRowProps) {
  const words = brandsWords[locale]
  const { name, site, phone, theme, colour, logo, usual } = brand
  const told = [site, phone, theme && lookWords[locale].themes[theme]].filter(Boolean).join(' · ')
  return (
    <li class="account__one">
      <div class="brands__one">
        {logo ? (
          <img class="brands__face" src={logo.src} alt="" />
        ) : (
          <span class="brands__face" style={colour && { background: colour }} aria-hidden="true" />
        )}
        <div>
          <strong>{name}</strong> {usual && <span class="tag tag--info">{words.usual}</span>}
          <p class="muted">{told}</p>
        </div>
      </div>
      <div class="ways">
        {!usual && <ButtonAbout does={words.makeUsual} about={name} look="bare" onPress={onUsual} />}
        <ButtonAbout does={words.edit} about={name} id={editOf(brand.id)} onPress={onEdit} />
        <ButtonAbout does={words.remove} about={name} look="danger" onPress={onRemove} />
      </div>
    </li>
  )
}
