import { quiz } from '../quiz.ts'
import type { Peer } from '../peers.ts'

const { questions, contact, result } = quiz

/** Its surveys come over the page, once its server has said which. */
export const posthog: Peer = {
  place: '',
  walk: {
    pick: async (page, { options: [option] }) => {
      await page.getByLabel(option, { exact: true }).check()
      await page.getByText('Next', { exact: true }).click()
    },
  },
  answer: (path) => {
    if (path.startsWith('/api/surveys')) return { surveys: [survey] }
    if (path.startsWith('/flags'))
      return { featureFlags: {}, featureFlagPayloads: {}, errorsWhileComputingFlags: false }
    return path.startsWith('/array/phc_quiz/config') ? { surveys: true, supportedCompression: [] } : undefined
  },
}

const asked = { description: '', buttonText: 'Next' }
const survey = {
  id: 'quiz',
  name: quiz.title,
  type: 'popover',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  conditions: null,
  appearance: { displayThankYouMessage: true, thankYouMessageHeader: result.title, whiteLabel: true },
  questions: [
    ...questions.map(({ title, options }, at) => ({
      ...asked,
      id: `q${at}`,
      type: 'single_choice',
      question: title,
      choices: options,
    })),
    { ...asked, id: 'name', type: 'open', question: contact.title },
    { ...asked, id: 'phone', type: 'open', question: contact.phone },
  ],
}
