import type { Locale } from '@pulya/contract/locale'
import { quizWords } from '@pulya/quiz/words'
import { Prose } from '@pulya/ui/Prose'

import { Phone } from './Phone.tsx'

interface ThanksProps {
  locale: Locale
  text: string
  phone: string
}

/** What happens next, and a way not to wait for it. */
export function Thanks({ locale, text, phone }: ThanksProps) {
  return (
    <>
      <p class="thanks__text">
        <Prose text={text} />
      </p>
      <p>
        <Phone
          number={phone}
          label={
            <span>
              <Prose text={quizWords[locale].call.replace('{phone}', phone)} />
            </span>
          }
          class="button button--quiet"
        />
      </p>
    </>
  )
}
