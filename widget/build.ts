import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { locales, type Locale } from '@pulya/contract/locale'
import { themeNames } from '@pulya/quiz/theme-name'
import { themeVariables } from '@pulya/ui/theme'
import { themes } from '@pulya/ui/themes'

import { bundleCore, bundleKind, bundleLoader, bundlePart } from './bundle.ts'
import { demoEmbed } from './demo-embed.ts'
import { wordsOfParts } from './words-of-parts.ts'

const dist = fileURLToPath(new URL('dist/', import.meta.url))
const questions = new URL('../packages/questions/', import.meta.url)

/** What few quizzes or addresses need: `src/{part}.ts`. */
const optional = ['bonus', 'consultant', 'ending', 'experiment', 'formula', 'spoken', 'window'] as const

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

const parts: Record<string, string> = { core: await bundleCore() }
for (const kind of await kindsOfQuestions()) parts[`kinds/${kind}`] = await bundleKind(kind)
for (const part of optional) parts[part] = await bundlePart(part)
for (const [name, code] of Object.entries(parts)) await writeFile(`${dist}${name}.js`, code)
await writeFile(`${dist}loader.js`, await bundleLoader())

const manifest = {
  // `copy` runs everything again: each showing of a quiz on a page has a runtime of its own.
  prefix: '(function(){"use strict";var copy=(function(){',
  start: 'return core.features.core=core});copy().start(',
  suffix: ',copy)})()',
  // The first copy draws, and every other one is for the same visitor.
  drawing: {
    start: 'return core.features.core=core}),first=copy(),own=first.features;first.start(own.drawn(',
    suffix: '),function(){return own.alike(copy())})})()',
  },
  words: recordOf(locales, (locale: Locale) => wordsOfParts(locale, parts)),
  themes: recordOf(themeNames, themeText),
}
await writeFile(`${dist}manifest.json`, JSON.stringify({ ...manifest, parts: Object.keys(parts) }))

// Weighed by size-limit, and shown by the tests of host pages.
const demo = JSON.parse(await readFile(new URL('../api/demo/quiz.proverka.json', import.meta.url), 'utf8'))
const { embed, ending, compared } = demoEmbed({ ...manifest, parts }, demo)
await writeFile(`${dist}demo-embed.js`, embed)
await writeFile(`${dist}demo-ending.js`, ending)
await writeFile(`${dist}demo-compared.js`, compared)
const everyKind = Object.entries(parts).filter(([name]) => /^(core|ending|kinds\/.+)$/.test(name))
await writeFile(`${dist}every-kind.js`, everyKind.map(([, code]) => code).join(''))
