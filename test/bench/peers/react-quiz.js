import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import Quiz from 'react-quiz-component'

import { quiz } from '../widget/quiz.ts'

const source = {
  quizTitle: quiz.title,
  nrOfQuestions: `${quiz.questions.length}`,
  questions: quiz.questions.map(({ title, options }) => ({
    question: title,
    questionType: 'text',
    answerSelectionType: 'single',
    answers: options,
    correctAnswer: '1',
    messageForCorrectAnswer: 'Noted.',
    messageForIncorrectAnswer: 'Noted.',
    explanation: '',
    point: '1',
  })),
  appLocale: { resultPageHeaderText: quiz.result.title },
}

createRoot(document.querySelector('#quiz')).render(
  createElement(Quiz, { quiz: source, disableSynopsis: true }),
)
