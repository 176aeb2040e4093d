import { describe, expect, test } from 'vitest'

import { changed } from './sound-offer.ts'

const box = (purpose: string, label: string, more: object = {}) => ({
  purpose,
  label,
  document: purpose === 'ads' ? 'demo-advertising' : 'demo-processing',
  required: purpose === 'processing',
  ...more,
})
const processing = box('processing', 'Согласен на обработку данных, чтобы мне перезвонили')

describe('consent is taken', () => {
  test.each<[string, object, string[]]>([
    ['without a box', { consents: [] }, ['error items-too-few #/blocks/4/consents']],
    [
      'with a box that need not be ticked',
      { consents: [{ ...processing, required: false }] },
      ['error value-unknown #/blocks/4/consents/0/required'],
    ],
    [
      'for advertising in the same box',
      { consents: [box('processing', 'Согласен на обработку данных и рекламу')] },
      ['error consent-bundled #/blocks/4/consents/0/label'],
    ],
    [
      'for partners in the same box',
      { consents: [box('processing', 'I agree to the processing and sharing with partners')] },
      ['error consent-bundled #/blocks/4/consents/0/label'],
    ],
    [
      'for the enquiry in the box for advertising',
      { consents: [processing, box('ads', 'Рекламу и чтобы мне перезвонили')] },
      ['error consent-bundled #/blocks/4/consents/1/label'],
    ],
    [
      'for advertising from everybody',
      { consents: [processing, box('ads', 'Присылайте рекламу', { required: true })] },
      ['error consent-forced #/blocks/4/consents/1/required'],
    ],
    [
      'with one document for two purposes',
      { consents: [processing, box('ads', 'Присылайте рекламу', { document: 'demo-processing' })] },
      ['error consent-shared #/blocks/4/consents/1/document'],
    ],
    [
      'by pressing a button',
      { text: 'Нажимая кнопку, вы соглашаетесь с политикой' },
      ['error consent-hidden #/blocks/4/text'],
    ],
    [
      'by sending',
      { text: 'By submitting this form you accept our terms' },
      ['error consent-hidden #/blocks/4/text'],
    ],
  ])('%s: refused', (_name, change, expected) => {
    expect(changed('form', change)).toEqual(expected)
  })

  test.each([
    'Даю согласие на обработку моих данных, чтобы мне ответили на заявку',
    'Согласен на обработку данных, без рекламы и рассылок',
    'Обрабатывайте мои данные для ответа. Рекламы не будет',
    'I agree to the processing of my data so that I get an answer, no marketing',
  ])('honestly: «%s»', (label) => {
    expect(changed('form', { consents: [box('processing', label)] })).toEqual([])
  })
})
