import '@quillforms/renderer-core/build-style/style.css'

import { registerCoreBlocks } from '@quillforms/react-renderer-utils'
import { Form } from '@quillforms/renderer-core'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

import { quiz } from '../widget/quiz.ts'

const { contact, result } = quiz

registerCoreBlocks()

const blocks = [
  ...quiz.questions.map(({ title, options }, at) => ({
    name: 'multiple-choice',
    id: `q${at}`,
    attributes: {
      label: title,
      required: true,
      multiple: false,
      verticalAlign: true,
      choices: options.map((label, index) => ({ label, value: `o${index}` })),
    },
  })),
  {
    name: 'short-text',
    id: 'name',
    attributes: { label: contact.title, description: contact.name, required: true },
  },
  { name: 'short-text', id: 'phone', attributes: { label: contact.phone, required: true } },
]
const formObj = {
  blocks,
  settings: { animationDirection: 'vertical', disableProgressBar: true, disableNavigationArrows: true },
  theme: {},
  messages: { 'label.submitBtn': contact.button, 'block.defaultThankYouScreen.label': result.title },
}

const place = document.querySelector('#quiz')
place.style.blockSize = '600px'
createRoot(place).render(
  createElement(Form, {
    formId: 1,
    formObj,
    applyLogic: false,
    onSubmit: (data, { completeForm }) => completeForm(),
  }),
)
