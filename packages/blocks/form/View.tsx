import { Prose } from '@pulya/ui/Prose'

import { contactErrors } from '../contact-errors.ts'
import { ContactFields } from '../ContactFields.tsx'
import type { ViewProps } from '../view.ts'

/**
 * Posts to its own fragment: a form that comes back stands below the first screen of a phone, and there all its errors
 * are seen at once, each beside its field.
 */
export function View({ block, scene: { locale, words, action, form, preview } }: ViewProps<'form'>) {
  const errors = contactErrors(locale, form?.flaws ?? [])

  return (
    <form class="form" id="form" method="post" action={`${action}#form`} noValidate>
      <fieldset class="form__fields" disabled={preview} aria-labelledby="form-title">
        <h2 class="form__title" id="form-title">
          {block.title}
        </h2>
        {block.text && (
          <p class="form__text">
            <Prose text={block.text} />
          </p>
        )}
        {errors
          .filter(({ field }) => !field)
          .map(({ sentence }) => (
            <p key={sentence} class="flaw">
              {sentence}
            </p>
          ))}
        <ContactFields words={words} consents={block.consents} values={form?.values ?? {}} errors={errors} />
        <button class="button button--quiet form__button" type="submit">
          {block.button}
        </button>
      </fieldset>
    </form>
  )
}
