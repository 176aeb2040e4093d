import { quiz } from '../quiz.ts'
import type { Peer } from '../peers.ts'

const { questions, contact } = quiz

/** Every answer is a round trip to its server, here to one that knows what comes next at once. */
export const typebot: Peer = {
  place: '<typebot-standard></typebot-standard>',
  walk: { pick: (page, { options: [option] }) => page.getByRole('button', { name: option }).click() },
  answer: (path, body) => {
    if (path.endsWith('/startChat')) {
      return { sessionId: 'session', typebot: bot, ...ask(0) }
    }
    if (!path.endsWith('/continueChat')) return undefined
    return ask(
      1 + questions.findIndex(({ options }) => options.some((option) => body.includes(`"${option}"`))),
    )
  },
}

const bot = {
  id: 'quiz',
  version: '6',
  theme: {},
  settings: { typingEmulation: { enabled: false }, general: { isBrandingEnabled: false } },
}

function ask(at: number) {
  const { [at]: question } = questions
  const says = (text: string) => [
    {
      id: `m${at}`,
      type: 'text',
      content: { type: 'richText', richText: [{ type: 'p', children: [{ text }] }] },
    },
  ]
  if (!question) {
    const options = { labels: { placeholder: contact.name, button: contact.button } }
    return { messages: says(contact.title), input: { id: 'name', type: 'text input', options } }
  }
  const items = question.options.map((content, index) => ({ id: `q${at}o${index}`, content }))
  return {
    messages: says(question.title),
    input: { id: `q${at}`, type: 'choice input', items, options: { isMultipleChoice: false } },
  }
}
