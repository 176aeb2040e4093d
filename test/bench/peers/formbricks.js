import { renderSurveyInline } from '@formbricks/surveys'

import { quiz } from '../widget/quiz.ts'

const question = (id, more) => ({ id, required: true, buttonLabel: 'Next', ...more })

renderSurveyInline({
  containerId: 'quiz',
  brandColor: '#1f3d69',
  isBrandingEnabled: false,
  languageCode: 'default',
  survey: {
    id: 'survey',
    name: quiz.title,
    type: 'link',
    welcomeCard: { enabled: false },
    thankYouCard: { enabled: true, headline: quiz.result.title, subheader: quiz.result.text },
    hiddenFields: { enabled: false },
    languages: [],
    styling: {},
    questions: [
      ...quiz.questions.map(({ title, options }, at) =>
        question(`q${at}`, {
          type: 'multipleChoiceSingle',
          headline: title,
          choices: options.map((label, index) => ({ id: `o${index}`, label: label })),
        }),
      ),
      question('name', {
        type: 'openText',
        inputType: 'text',
        headline: quiz.contact.title,
        subheader: quiz.contact.name,
        placeholder: quiz.contact.name,
      }),
      question('phone', {
        type: 'openText',
        inputType: 'phone',
        headline: quiz.contact.phone,
        placeholder: quiz.contact.phone,
      }),
    ],
  },
})
