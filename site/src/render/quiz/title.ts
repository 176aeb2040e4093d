import type { QuizPage } from '@pulya/offer/page'
import { outcomeOf } from '@pulya/quiz/outcome'
import { pipeText } from '@pulya/quiz/pipe'

import { pageWords } from '../../i18n/page.ts'

/** Of the tab: the screen before the quiz, so that a screen reader says what has changed; an error before both. */
export function titleOf(page: QuizPage): string {
  const { snapshot, form } = page
  const title = `${screenTitle(page)} — ${snapshot.title}`
  return form ? pageWords[snapshot.locale].error(title) : title
}

/** Of the first screen, in search results. */
export const descriptionOf = (page: QuizPage): string =>
  pageWords[page.snapshot.locale].about(screenTitle(page))

/** As this visitor reads it. */
export const screenTitle = (page: QuizPage): string => pipeText(page.snapshot, page, writtenTitle(page))

function writtenTitle(page: QuizPage): string {
  const { snapshot, screen } = page
  switch (screen.at) {
    case 'question':
      return snapshot.questions.find(({ key }) => key === screen.key)?.title ?? ''
    case 'outcome':
      return outcomeOf(snapshot, page).outcome.title
    case 'contact':
      return snapshot.contact.title
    case 'thanks':
      return snapshot.thanks.title
  }
}
