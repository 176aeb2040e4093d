import '@bpmn-io/form-js-viewer/dist/assets/form-js.css'

import { Form } from '@bpmn-io/form-js-viewer'

import { quiz } from '../widget/quiz.ts'

const { contact } = quiz
const validate = { required: true }

void new Form({ container: document.querySelector('#quiz') }).importSchema({
  type: 'default',
  schemaVersion: 18,
  components: [
    ...quiz.questions.map(({ title, options }, at) => ({
      type: 'radio',
      key: `q${at}`,
      label: title,
      values: options.map((label, index) => ({ label, value: `o${index}` })),
      validate,
    })),
    {
      type: 'group',
      label: contact.title,
      components: [
        { type: 'textfield', key: 'name', label: contact.name, validate },
        { type: 'textfield', key: 'phone', label: contact.phone, validate },
      ],
    },
    { type: 'button', action: 'submit', label: contact.button },
  ],
})
