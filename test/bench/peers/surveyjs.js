import 'survey-core/survey-core.min.css'

import { Model } from 'survey-core'
import { renderSurvey } from 'survey-js-ui'

import { quiz } from '../widget/quiz.ts'

const { contact, result } = quiz
const required = { isRequired: true }

const survey = new Model({
  pages: [
    ...quiz.questions.map(({ title, options: choices }, at) => ({
      elements: [{ type: 'radiogroup', name: `q${at}`, title, choices, ...required }],
    })),
    {
      title: contact.title,
      description: contact.text,
      elements: [
        { type: 'text', name: 'name', title: contact.name, autocomplete: 'name', ...required },
        { type: 'text', name: 'phone', title: contact.phone, inputType: 'tel', ...required },
      ],
    },
  ],
  completeText: contact.button,
  completedHtml: `<h3>${result.title}</h3><p>${result.text}</p>`,
})

renderSurvey(survey, document.querySelector('#quiz'))
