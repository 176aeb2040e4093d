import type { QuizPage } from '@pulya/offer/page'

import { ContactScreen } from './ContactScreen.tsx'
import { OutcomeScreen } from './OutcomeScreen.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { ThanksScreen } from './ThanksScreen.tsx'

/** The screen the visitor has come to. */
export function QuizScreen({ page }: { page: QuizPage }) {
  const { screen, snapshot } = page
  switch (screen.at) {
    case 'question': {
      const question = snapshot.questions.find(({ key }) => key === screen.key)
      if (!question) throw new Error(`The quiz ${snapshot.publicId} has no question ${screen.key}`)
      return <QuestionScreen page={page} question={question} />
    }
    case 'outcome':
      return <OutcomeScreen page={page} />
    case 'contact':
      return <ContactScreen page={page} />
    case 'thanks':
      return <ThanksScreen page={page} />
  }
}
