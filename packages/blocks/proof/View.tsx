import type { Locale } from '@pulya/contract/locale'

import type { ViewProps } from '../view.ts'
import type { Evidence } from './definition.ts'
import { Face } from './Face.tsx'
import { Source } from './Source.tsx'

export function View({ block: { evidence }, scene: { locale } }: ViewProps<'proof'>) {
  switch (evidence.as) {
    case 'person':
      return <Person {...evidence} />
    case 'review':
      return <Review {...evidence} locale={locale} />
    case 'logos':
      return <Logos {...evidence} />
    case 'number':
      return <Figure {...evidence} locale={locale} />
  }
}

function Person({ name, role, says, photo }: Evidence<'person'>) {
  return (
    <div class="proof proof--faced">
      <Face name={name} photo={photo} />
      <div>
        <p>
          <strong>{name}</strong>
          <span class="proof__about">{role}</span>
        </p>
        {says && <p class="proof__says">{says}</p>}
      </div>
    </div>
  )
}

function Review({ text, name, about, photo, on, source, locale }: Evidence<'review'> & { locale: Locale }) {
  return (
    <figure class="proof proof--faced">
      <Face name={name} photo={photo} />
      <div>
        <blockquote class="proof__words" cite={source.href}>
          <p>{text}</p>
        </blockquote>
        <figcaption class="proof__about">
          <strong>{name}</strong>
          {about && `, ${about}`}
          <Source {...source} on={on} locale={locale} />
        </figcaption>
      </div>
    </figure>
  )
}

function Logos({ title, logos }: Evidence<'logos'>) {
  return (
    <div class="proof">
      {title && <p class="proof__about">{title}</p>}
      <ul class="proof__logos">
        {logos.map(({ src, alt }) => (
          <li key={src}>
            <img class="proof__logo" src={src} alt={alt} width={96} height={32} decoding="async" />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Figure({ value, text, on, source, locale }: Evidence<'number'> & { locale: Locale }) {
  return (
    <div class="proof proof--number">
      <p class="proof__line">
        <strong class="proof__number">{value}</strong> <span>{text}</span>
      </p>
      <p class="proof__about">
        <Source {...source} on={on} locale={locale} />
      </p>
    </div>
  )
}
