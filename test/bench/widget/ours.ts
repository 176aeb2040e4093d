import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { QuizDocument } from '@pulya/quiz/document'
import { embedScript, endingScript } from '@pulya/quiz/embed-script'
import { quizSnapshot } from '@pulya/quiz/snapshot'
import { quizWords } from '@pulya/quiz/words'

import { readEmbedPieces } from '../../../api/src/publishing/embed-pieces.ts'
import type { Contender } from './contender.ts'
import { quiz } from './quiz.ts'

/** The embed as the server sends it, of a widget built now. */
export async function ours(): Promise<Contender> {
  const cwd = fileURLToPath(new URL('../../../widget/', import.meta.url))
  const { status } = spawnSync(process.execPath, ['build.ts'], { cwd, stdio: 'inherit' })
  if (status !== 0) throw new Error('The widget could not be built')

  const made = quizSnapshot(document, 'k7f3-q9d2ma', {}, 'GBP')
  if ('flaws' in made) throw new Error('The quiz of the bench cannot be published')
  const { snapshot } = made
  const hash = '9f86d081884c7d659a2feaa0c55ad015'
  const pieces = await readEmbedPieces()
  const { version } = pieces
  const own = `w/${snapshot.publicId}`

  return {
    name: 'ours',
    head: '',
    place: `<div data-pulya="${snapshot.publicId}"></div><script async src="${own}.js"></script>`,
    files: {
      [`${own}.js`]: embedScript(pieces, { snapshot, hash, version, api: '' }),
      [`${own}/${hash}.${version}.js`]: endingScript(pieces, snapshot),
    },
    walk: {
      pick: async (page, { options: [option] }) => {
        await page.getByLabel(option, { exact: true }).check()
        await page.getByRole('button', { name: quizWords.en.next }).click()
      },
    },
  }
}

const document: QuizDocument = {
  schema: 1,
  locale: 'en',
  title: quiz.title,
  theme: 'workshop',
  phone: '+44 20 7946 0000',
  questions: quiz.questions.map(({ title, options }, at) => ({
    kind: 'single',
    key: `q${at + 1}`,
    title,
    required: true,
    options: options.map((label, index) => ({ key: `o${index + 1}`, label })),
  })),
  bands: [],
  outcomes: [{ key: 'estimate', title: quiz.result.title, paragraphs: [quiz.result.text] }],
  contact: {
    title: quiz.contact.title,
    text: quiz.contact.text,
    button: quiz.contact.button,
    place: 'before',
    channels: [],
    consents: [],
  },
  thanks: { title: quiz.result.title, text: quiz.result.text },
}
