import type { Locale } from '@pulya/contract/locale'

import type { HealthLight, Overview } from '../api/report-data.ts'
import { percent } from '../format/numbers.ts'
import { Icon } from '../frame/Icon.tsx'
import { healthWords } from '../i18n/report-health.ts'
import { dimensionName, valueName } from '../i18n/report-segments.ts'
import { pInWords } from './in-words.ts'
import type { Reader } from './reader.ts'

/** Can the comparison be trusted? A light for each way it could not, with the reason. */
export function HealthLights({ report, reader }: { report: Overview; reader: Reader }) {
  const { locale } = reader
  const words = healthWords[locale]
  return (
    <section class="card health">
      <h2>{words.title}</h2>
      <ul>
        {report.health.map((light) => (
          <li class="health__light" data-light={light.light} key={light.check}>
            <Icon name={light.light === 'green' ? 'yes' : light.light === 'none' ? 'none' : 'alarm'} />
            <p>
              <span class="visually-hidden">{words.lights[light.light]}: </span>
              {words.checks[light.check][light.light]}{' '}
              <span class="muted">{reasonsOf(light, locale).join(' · ')}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function reasonsOf({ check, light, value, sequential, where }: HealthLight, locale: Locale): string[] {
  const words = healthWords[locale]
  if (light === 'none') return []
  return [
    ...(where
      ? [words.where(dimensionName(locale, where.dimension), valueName(locale, where.dimension, where.value))]
      : []),
    ...(value === null
      ? []
      : [check === 'crossed' ? words.share(percent(locale, value)) : pInWords(locale, value)]),
    ...(sequential === null ? [] : [words.sequential(pInWords(locale, sequential))]),
  ]
}
