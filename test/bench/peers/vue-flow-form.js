import '@ditdot-dev/vue-flow-form/dist/vue-flow-form.min.css'
import '@ditdot-dev/vue-flow-form/dist/vue-flow-form.theme-minimal.min.css'

import { ChoiceOption, FlowForm, QuestionModel, QuestionType } from '@ditdot-dev/vue-flow-form'
import { createApp, h } from 'vue'

import { quiz } from '../widget/quiz.ts'

const { contact } = quiz

const questions = [
  ...quiz.questions.map(
    ({ title, options }, at) =>
      new QuestionModel({
        id: `q${at}`,
        type: QuestionType.MultipleChoice,
        title,
        required: true,
        nextStepOnAnswer: true,
        options: options.map((label) => new ChoiceOption({ label })),
      }),
  ),
  new QuestionModel({
    id: 'name',
    type: QuestionType.Text,
    title: contact.title,
    subtitle: contact.name,
    required: true,
  }),
  new QuestionModel({
    id: 'phone',
    type: QuestionType.Phone,
    title: contact.phone,
    mask: '',
    required: true,
  }),
]

createApp({ render: () => h(FlowForm, { questions, standalone: false }) }).mount('#quiz')
