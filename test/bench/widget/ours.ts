import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { QuizDocument } from '@pulya/quiz/document'

import { composeEmbed, type Manifest } from '../../../widget/compose.ts'
import { demoEmbed } from '../../../widget/demo-embed.ts'
import type { Contender } from './contender.ts'
import { quiz } from './quiz.ts'

const widget = new URL('../../../widget/', import.meta.url)

/** The embed as a server composes it, of pieces built now. */
export async function ours(): Promise<Contender> {
  const { status } = spawnSync(process.execPath, ['build.ts'], {
    cwd: fileURLToPath(widget),
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The widget could not be built')

  const piece = (file: string) => readFile(new URL(`dist/${file}`, widget), 'utf8')
  const manifest = manifestOf(await piece('manifest.json'))
  const files = [manifest.core, ...Object.values(manifest.kinds)]
  const texts = new Map(await Promise.all(files.map(async (file) => [file, await piece(file)] as const)))
  const embed = { ...demoEmbed(manifest, document), api: '' }

  return {
    name: 'ours',
    head: '',
    place: `<div data-pulya="${embed.snapshot.publicId}"></div><script async src="quiz.js"></script>`,
    files: { 'quiz.js': composeEmbed(manifest, (file) => texts.get(file) ?? '', embed) },
    walk: {
      pick: async (page, { options: [option] }) => {
        await page.getByLabel(option, { exact: true }).check()
        await page.getByRole('button', { name: embed.words.next }).click()
      },
      toForm: (page) => page.getByRole('button', { name: embed.words.toContact }).click(),
    },
  }
}

/** Safe: the build that wrote it has just ended well. */
const manifestOf = (text: string) => JSON.parse(text) as Manifest

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
    channels: [],
    consents: [],
  },
  thanks: { title: quiz.result.title, text: quiz.result.text },
}
