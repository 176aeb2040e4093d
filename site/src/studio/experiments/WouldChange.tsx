import type { Locale } from '@pulya/contract/locale'

import type { Applied } from '../api/data.ts'
import { applyWords } from '../i18n/experiment-apply.ts'
import { partName } from './part-name.ts'
import { saidInValue } from './said-in-value.ts'

/** What would become of one offer, and what cannot. */
export function WouldChange({ applied, locale }: { applied: Applied; locale: Locale }) {
  const words = applyWords[locale]
  const { document, changed, left } = applied
  const said = (value: unknown) => saidInValue(value).join(' · ') || words.empty
  return (
    <section class="would">
      <h4>{words.place(document.title)}</h4>
      {changed.length === 0 && <p class="muted">{words.nothing}</p>}
      {changed.length > 0 && (
        <dl class="would__changes">
          {changed.map(({ block, member, before, after }) => (
            <div key={`${block?.id} ${member}`}>
              <dt>{block ? partName(block.kind, locale) : words.ofPage}</dt>
              <dd>
                <span class="visually-hidden">{words.was}: </span>
                <del>{said(before)}</del>
              </dd>
              <dd>
                <span class="visually-hidden">{words.becomes}: </span>
                <ins>{said(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {left.map(({ block, member, why }) => (
        <p class="muted" key={`${block?.id} ${member}`}>
          {block ? partName(block.kind, locale) : words.ofPage}: {words.left[why]}
        </p>
      ))}
      <p>
        <a href={`/studio/offers/${document.id}`}>{words.openOffer}</a>
      </p>
    </section>
  )
}
