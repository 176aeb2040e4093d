import { useState } from 'preact/hooks'

import type { VariantLinks as Links } from '../api/data.ts'
import type { Refused } from '../api/reply.ts'
import { moment } from '../format/times.ts'
import { Icon } from '../frame/Icon.tsx'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { because } from '../i18n/refusal.ts'
import { Swatch } from '../report/Swatch.tsx'
import type { LifeFormProps } from './WeightsForm.tsx'

const linkDays = 7

/** Signed links by which anybody sees one variant. */
export function VariantLinks({ experiment, server, reader }: LifeFormProps) {
  const { locale, now, zone } = reader
  const words = experimentDetailWords[locale]
  const [links, setLinks] = useState<Links>()
  const [refused, setRefused] = useState<Refused>()
  const nameOf = (variant: string) => experiment.variants.find(({ key }) => key === variant)?.name

  async function make() {
    const answer = await server.links(linkDays)
    setLinks('body' in answer ? answer.body : undefined)
    setRefused('refused' in answer ? answer.refused : undefined)
  }

  return (
    <>
      <p class="muted">{words.links.note}</p>
      <p>
        <button type="button" class="button" onClick={() => void make()}>
          {words.links.make}
        </button>
      </p>
      <output class={refused ? 'field__flaw' : 'muted'}>
        {refused && `${words.refused} ${because(locale, refused)}`}
        {links && words.links.until(moment(locale, links.until, now, zone))}
      </output>
      {links && (
        <ul class="variant-links">
          {links.links.map(({ variant, address }) => (
            <li key={variant}>
              <Swatch variant={variant} />
              <a href={address} target="_blank" rel="noreferrer">
                <span class="visually-hidden">{variant}: </span>
                {nameOf(variant)}
              </a>
              <button
                type="button"
                class="button button--bare"
                aria-label={words.links.copy(variant)}
                data-copy={address}
              >
                <Icon name="copy" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
