import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { visitorFlawCodes } from '@pulya/contract/flaw-codes'
import { visitorFlawWords } from '@pulya/contract/flaw-words'
import { locales, type Locale } from '@pulya/contract/locale'
import { quizWords } from '@pulya/quiz/words'
import { themeNames } from '@pulya/quiz/theme-name'
import { themes, themeVariables } from '@pulya/ui/themes'

import { bundleCore, bundleKind, bundleLoader } from './bundle.ts'
import { composeEmbed, type Manifest } from './compose.ts'
import { demoEmbed } from './demo-embed.ts'
import type { Embed } from './src/embed.ts'

const dist = fileURLToPath(new URL('dist/', import.meta.url))
const questions = new URL('../packages/questions/', import.meta.url)

/** Every folder of `packages/questions` with a field is a kind. */
async function kindsOfQuestions(): Promise<string[]> {
  const files = await readdir(questions, { recursive: true })
  return files
    .filter((file) => /^[a-z-]+\/Field\.tsx$/.test(file))
    .map((file) => file.slice(0, file.indexOf('/')))
    .toSorted()
}

const recordOf = <Name extends string, T>(names: readonly Name[], valueOf: (name: Name) => T) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)]))

/** In somebody else's page one rem may be any size. */
const themeText = (name: (typeof themeNames)[number]) =>
  Object.entries(themeVariables(themes[name]))
    .map(([variable, value]) => `${variable}:${value.replace(/rem$/, 'em')}`)
    .join(';')

await rm(dist, { recursive: true, force: true })
await mkdir(`${dist}kinds`, { recursive: true })

const kinds = Object.fromEntries((await kindsOfQuestions()).map((kind) => [kind, `kinds/${kind}.js`]))
const pieces: Record<string, string> = { 'core.js': await bundleCore() }
for (const [kind, file] of Object.entries(kinds)) pieces[file] = await bundleKind(kind)
for (const [file, code] of Object.entries(pieces)) await writeFile(dist + file, code)
await writeFile(`${dist}loader.js`, await bundleLoader())

/** Of what a visitor can do wrong, what the embed can notice by itself; the server sends words with the rest. */
const flawWords = (locale: Locale): Embed['words']['flaws'] => {
  const code = Object.values(pieces).join()
  const words = visitorFlawWords(locale)
  const noticed: string[][] = visitorFlawCodes
    .filter((flaw) => code.includes(flaw))
    .map((flaw) => [flaw, words[flaw]])
  return Object.fromEntries(noticed)
}

const manifest: Manifest = {
  prefix: '(function(){"use strict";',
  core: 'core.js',
  kinds,
  start: 'core.start(',
  suffix: ')})()',
  words: recordOf(locales, (locale) => ({ ...quizWords[locale], flaws: flawWords(locale) })),
  themes: recordOf(themeNames, themeText),
}
await writeFile(`${dist}manifest.json`, JSON.stringify(manifest))

// Weighed by size-limit, and shown by the tests of host pages.
const demo = await readFile(new URL('../api/demo/quiz.proverka.json', import.meta.url), 'utf8')
const embed = demoEmbed(manifest, JSON.parse(demo))
await writeFile(
  `${dist}demo-embed.js`,
  composeEmbed(manifest, (file) => pieces[file] ?? '', embed),
)
