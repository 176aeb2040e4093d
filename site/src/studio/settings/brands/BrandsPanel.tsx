import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import type { Brand } from '../../api/data.ts'
import { Live } from '../../frame/Live.tsx'
import { brandsWords } from '../../i18n/brands.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { Toasts } from '../../ui/Toasts.tsx'
import { LeavingDialog } from '../LeavingDialog.tsx'
import { BrandForm, brandTitle } from './BrandForm.tsx'
import { BrandRow, editOf } from './BrandRow.tsx'
import { keepBrands } from './brands.ts'

interface BrandsPanelProps {
  workspace: string
  brands: readonly Brand[]
  /** Of the one that may be made next. */
  nextId: string
  locale: Locale
}

/** The brands of a firm, a way to add one and to change each. */
export function BrandsPanel({ workspace, brands, nextId, locale }: BrandsPanelProps) {
  const words = brandsWords[locale]
  const [store] = useState(() => keepBrands(locale, workspace, brands))
  const listed = useStore(store.$brands)
  const [editing, setEditing] = useState<Brand>()
  const [fresh, setFresh] = useState(nextId)
  const [leaving, setLeaving] = useState<Brand>()

  return (
    <Live>
      <div class="members">
        {listed.length === 0 ? (
          <p class="muted">{words.none}</p>
        ) : (
          <section class="card" aria-label={words.title}>
            <ul class="account__list">
              {listed.map((brand) => (
                <BrandRow
                  key={brand.id}
                  brand={brand}
                  locale={locale}
                  onEdit={() => {
                    setEditing(brand)
                    focusSoon(brandTitle)
                  }}
                  onUsual={() => void store.makeUsual(brand)}
                  onRemove={() => setLeaving(brand)}
                />
              ))}
            </ul>
          </section>
        )}
        <BrandForm
          key={editing?.id ?? fresh}
          store={store}
          workspace={workspace}
          id={editing?.id ?? fresh}
          brand={editing}
          locale={locale}
          onDone={() => {
            focusSoon(editOf(editing?.id ?? fresh))
            setEditing(undefined)
            setFresh(crypto.randomUUID())
          }}
        />
      </div>
      <LeavingDialog
        leaving={leaving}
        words={words.removing}
        onClose={() => setLeaving(undefined)}
        onYes={(one) => {
          if (one.id === editing?.id) setEditing(undefined)
          void store.remove(one)
        }}
      />
      <Toasts locale={locale} />
    </Live>
  )
}
