import { contactErrors } from '@pulya/blocks/contact-errors'
import { readContactForm } from '@pulya/blocks/contact-form'
import { ContactFields, fieldId } from '@pulya/blocks/ContactFields'
import type { QuizPage } from '@pulya/offer/page'
import { pipeText } from '@pulya/quiz/pipe'
import { quizWords } from '@pulya/quiz/words'
import { Consultant } from '@pulya/ui/Consultant'
import { ErrorSummary } from '@pulya/ui/ErrorSummary'
import { Prose } from '@pulya/ui/Prose'

import { pageWords } from '../../i18n/page.ts'

/** Who to answer and where. Each consent is a box of its own, unticked, with its text one press away. */
export function ContactScreen({ page }: { page: QuizPage }) {
  const { snapshot, action, form } = page
  const { locale, contact, consultant } = snapshot
  const said = (text: string) => pipeText(snapshot, page, text)
  const errors = contactErrors(locale, form?.flaws ?? [])

  return (
    <form class="quiz-screen" id="contact" method="post" action={action} noValidate>
      {errors.length > 0 && (
        <ErrorSummary
          title={pageWords[locale].errorsTitle(errors.length)}
          errors={errors.map(({ field, sentence }) => ({
            href: field ? `#${fieldId(field)}` : '#contact',
            sentence,
          }))}
        />
      )}
      {consultant && (
        <Consultant id="contact-said" consultant={consultant} hint={contact.hint && said(contact.hint)} />
      )}
      <h2 class="quiz-screen__title">{said(contact.title)}</h2>
      <p>
        <Prose text={said(contact.text)} />
      </p>
      <ContactFields
        words={quizWords[locale]}
        fields={contact.fields}
        channels={contact.channels}
        consents={contact.consents}
        values={form ? readContactForm(form.posted).values : {}}
        errors={errors}
      />
      <button class="button" type="submit">
        {contact.button}
      </button>
    </form>
  )
}
