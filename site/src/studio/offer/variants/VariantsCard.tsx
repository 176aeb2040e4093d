import { useStore } from '@nanostores/preact'

import { merge } from '../../editor/merge.ts'
import { VariantSwitch } from '../../editor/VariantSwitch.tsx'
import { differenceWords } from '../../i18n/findings.ts'
import { pageWords } from '../../i18n/offer-page.ts'
import { offerWords } from '../../i18n/offer.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { toast } from '../../ui/toasts.ts'
import { Differences } from '../Differences.tsx'
import { Fields } from '../page/Fields.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { differences } from '../sections.ts'
import { variantsMax, withoutVariant, withVariant } from '../structure/variants.ts'
import { Factors } from './Factors.tsx'

/** The variants of an offer: which one is edited, what it tries, one more, one less. */
export function VariantsCard({ editing }: { editing: OfferEditing }) {
  const { draft, locale, editable, $variant } = editing
  const offer = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  const chosen = useStore($variant)
  const place = Math.max(
    offer.variants.findIndex(({ key }) => key === chosen),
    0,
  )
  // What was chosen may be gone: taken back, or removed by somebody else.
  const variant = offer.variants[place]?.key ?? chosen
  const words = pageWords[locale].variants
  const name = { path: ['variants', place, 'name'], label: words.name, as: 'line' as const }

  function add() {
    const made = withVariant(draft.$document.get(), variant, words.newName)
    draft.change(() => made.offer)
    $variant.set(made.key)
    focusSoon(`/variants/${made.offer.variants.length - 1}/name`, true)
  }

  function remove() {
    const before = draft.$document.get()
    const after = withoutVariant(before, variant)
    draft.change(() => after)
    $variant.set(after.variants[0]?.key ?? variant)
    const undo = () => draft.change((now) => merge(after, now, before).document)
    toast({ text: words.removed(variant), undo })
    focusSoon('add-variant')
  }

  return (
    <section class="card">
      <h2>{words.title}</h2>
      <VariantSwitch
        variants={offer.variants}
        shown={variant}
        differences={(key) => differences(offer, key)}
        words={offerWords[locale]}
        onShow={(key) => $variant.set(key)}
      />
      <fieldset class="block-settings__fields" disabled={!editable}>
        <Fields
          key={variant}
          fields={[name]}
          offer={offer}
          flaws={flaws}
          locale={locale}
          onWrite={draft.write}
        />
        {place > 0 && <Factors offer={offer} place={place} editing={editing} />}
      </fieldset>
      {place > 0 && (
        <Differences
          offer={offer}
          variant={variant}
          words={differenceWords[locale]}
          blocks={offerWords[locale].blocks}
        />
      )}
      {editable && (
        <div class="ways">
          {offer.variants.length < variantsMax && (
            <button type="button" class="button" id="add-variant" onClick={add}>
              {place > 0 ? words.addFrom(variant) : words.add}
            </button>
          )}
          {place > 0 && (
            <button type="button" class="button" onClick={remove}>
              {words.remove(variant)}
            </button>
          )}
        </div>
      )}
    </section>
  )
}
