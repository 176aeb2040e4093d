import type { Locale } from '@pulya/contract/locale'

import type { Whys } from '../api/data.ts'
import { experimentDetailWords } from '../i18n/experiment-details.ts'
import { typed } from './typed-number.ts'

interface DrawInWords {
  draw: string
  number: string
  said: string
}

/** Each draw: what it is for, the number that came, what follows from it. */
export function drawsInWords({ holdout, layer, traffic, weights }: Whys, locale: Locale): DrawInWords[] {
  const words = experimentDetailWords[locale].why
  const number = (value: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(value)
  const shared = weights.variants.map(({ variant, weight }) => `${variant}\u00a0${typed(locale, weight)}`)
  return [
    holdout
      ? {
          draw: words.draw.holdout,
          number: number(holdout.draw),
          said: words.holdout(holdout.excluded, holdout.share),
        }
      : { draw: words.draw.holdout, number: '', said: words.none },
    layer
      ? {
          draw: words.draw.layer,
          number: number(layer.draw),
          said: words.layer(layer.inside, layer.from, layer.to),
        }
      : { draw: words.draw.layer, number: '', said: words.none },
    {
      draw: words.draw.traffic,
      number: number(traffic.draw),
      said: words.traffic(traffic.inside, traffic.share),
    },
    {
      draw: words.draw.weights,
      number: number(weights.draw),
      said: words.weights(shared.join(', ')),
    },
  ]
}
