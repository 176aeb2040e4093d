import { contactErrors } from '@pulya/blocks/contact-errors'
import { readContactForm } from '@pulya/blocks/contact-form'
import { ContactFields, fieldId } from '@pulya/blocks/ContactFields'
import type { QuizPage } from '@pulya/offer/page'
import { quizWords } from '@pulya/quiz/words'
import { ErrorSummary } from '@pulya/ui/ErrorSummary'
import { Prose } from '@pulya/ui/Prose'

import { pageWords } from '../../i18n/page.ts'

/** Who to answer and where. Each consent is a box of its own, unticked, with its text one press away. */
export function ContactScreen({ page: { snapshot, action, form } }: { page: QuizPage }) {
  const { locale, contact } = snapshot
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
      <h2 class="quiz-screen__title">{contact.title}</h2>
      <p>
        <Prose text={contact.text} />
      </p>
      <ContactFields
        words={quizWords[locale]}
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
