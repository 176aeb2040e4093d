import type { Locale } from '@pulya/contract/locale'
import type { ComponentChildren } from 'preact'

import type { Overview } from '../api/report-data.ts'
import { reportWords } from '../i18n/report.ts'
import { Room } from './Room.tsx'
import { Swatch } from './Swatch.tsx'

interface SideRow {
  key: string
  head: ComponentChildren
  cell: (variant: string) => ComponentChildren
  /** The one to look at first. */
  main?: boolean
  /** A number in every cell and nothing else: on a phone it stands beside its letter. */
  plain?: boolean
}

type Variant = Overview['experiment']['variants'][number]

interface SideBySideProps {
  /** Id of the heading. */
  labelledBy: string
  /** What rows are. */
  corner: string
  variants: readonly Variant[]
  rows: readonly SideRow[]
  /** Above the name of a variant. */
  above?: ((variant: Variant) => ComponentChildren) | undefined
  locale: Locale
}

/** Variants in columns. On a phone every row becomes a block, its variants beside each other under it. */
export function SideBySide({ labelledBy, corner, variants, rows, above, locale }: SideBySideProps) {
  const words = reportWords[locale]
  return (
    <Room labelledBy={labelledBy}>
      <table class="sides" aria-labelledby={labelledBy} style={{ '--variants': variants.length }}>
        {/* Said beforehand: a page painted half-way would have fewer columns, and wider ones. */}
        <colgroup>
          <col span={1 + variants.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {variants.map((variant) => (
              <th scope="col" key={variant.key}>
                {above?.(variant)}
                <span class="sides__variant">
                  <Swatch variant={variant.key} />
                  <span>
                    <span class="visually-hidden">{variant.key}: </span>
                    {variant.name}
                  </span>
                </span>
                {variant.control && <span class="muted">{words.control}</span>}
                {variant.weight === 0 && <span class="muted">{words.removed}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cell, main, plain }) => (
            <tr key={key} data-main={main || undefined} data-plain={plain || undefined}>
              <th scope="row">{head}</th>
              {variants.map((variant) => (
                <td key={variant.key}>
                  <span class="sides__letter">
                    <Swatch variant={variant.key} />
                  </span>
                  {cell(variant.key)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Room>
  )
}
