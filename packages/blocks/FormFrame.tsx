import type { ContactField } from '@pulya/quiz/contact-fields'
import { Prose } from '@pulya/ui/Prose'
import type { ComponentChildren } from 'preact'

import { contactErrors } from './contact-errors.ts'
import { ContactFields } from './ContactFields.tsx'
import { formMember } from './contact-form.ts'
import type { ShownBlock } from './definitions.ts'
import { formId } from './form-id.ts'
import type { Scene } from './view.ts'

/** What every block that asks for a contact says. */
type Asking = Pick<ShownBlock<'form'>, 'id' | 'title' | 'text' | 'button' | 'channels' | 'consents'> & {
  fields?: readonly ContactField[]
}

interface FormFrameProps {
  block: Asking
  scene: Scene
  /** Between the fields and the consents. */
  children?: ComponentChildren
}

/**
 * A form of an offer, whatever it is for. It posts to its own fragment: one that comes back may stand below the first
 * screen of a phone, and there all its errors are seen at once, each beside its field.
 */
export function FormFrame({ block, scene, children }: FormFrameProps) {
  const { locale, words, action, preview } = scene
  const id = formId(block.id)
  const posted = scene.form?.block === block.id ? scene.form : undefined
  const errors = contactErrors(locale, posted?.flaws ?? [])

  return (
    <form class="form" id={id} method="post" action={`${action}#${id}`} noValidate>
      <fieldset class="form__fields" disabled={preview} aria-labelledby={`${id}-title`}>
        <h2 class="form__title" id={`${id}-title`}>
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
        <ContactFields
          id={id}
          words={words}
          fields={block.fields}
          channels={block.channels ?? []}
          consents={block.consents}
          values={posted?.values ?? {}}
          errors={errors}
        >
          {children}
        </ContactFields>
        <input type="hidden" name={formMember} value={block.id} />
        <button class="button button--quiet form__button" type="submit">
          {block.button}
        </button>
      </fieldset>
    </form>
  )
}
