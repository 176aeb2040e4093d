import { randomUUID } from 'node:crypto'

import { findingWords } from '@pulya/offer/check/words'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { type AiWorld, openAiWorld, suggestedIn } from './ai-world.ts'
import { problemIn } from './problem.ts'
import { everyTable } from './stored.ts'
import type { World } from './world.ts'

let helped: AiWorld
let world: World

beforeAll(async () => {
  helped = await openAiWorld()
  world = helped.world
})
afterAll(() => helped.stop())

test('texts are translated place by place; a lost gap and a text nobody asked for are dropped', async () => {
  const texts = [
    { pointer: '#/blocks/0/text', text: 'Debts? We answer in 2 minutes' },
    { pointer: '#/blocks/2/items/2', text: 'We work {in-city|everywhere}' },
    { pointer: '#/title', text: 'Bankruptcy' },
    { pointer: '#/description', text: 'A check. Call 020 7946 0000' },
  ]
  helped.says({
    texts: [
      { number: 1, text: 'Долги? Спишем с гарантией' },
      { number: 2, text: 'Работаем везде' },
      { number: 3, text: 'д'.repeat(130) },
      { number: 3, text: 'е'.repeat(130) },
      { number: 4, text: 'Проверка. Звоните {contact-0}' },
      { number: 77, text: 'Лишнее' },
    ],
  })
  const found = await suggestedIn(
    helped.put('translations', { document: world.offer.source, from: 'en', texts }),
  )
  expect(helped.ai.questions.at(-1)?.material).not.toContain('7946')
  expect(found.at(-1)?.texts[0]?.text).toBe('Проверка. Звоните 020 7946 0000')
  expect(found.map((one) => [one.texts[0]?.pointer, one.findings.map(({ code }) => code)])).toEqual([
    ['#/blocks/0/text', ['phrase-release', 'phrase-certainty']],
    ['#/title', ['text-too-long']],
    ['#/description', []],
  ])
  expect(helped.ai.questions.at(-1)?.task).toContain('from English into Russian')
})

test('only places of the author can be translated', async () => {
  for (const pointer of ['#/brand/phone', '#/blocks/6/owner', '#/locale', '#/blocks/0/__proto__/x', '#']) {
    const texts = [{ pointer, text: 'x' }]
    const answer = await helped.put('translations', { document: world.offer.source, from: 'en', texts })
    expect(problemIn(world, answer)).toBe('400 body-invalid, #/texts/0/pointer reference-unknown')
  }
})

test('a quiz is translated too, in the words of its author only', async () => {
  const param = { workspace: world.workspace }
  const listed = await world.owner.client.api.workspaces[':workspace'].documents.$get({ param })
  const document = (await listed.json()).documents.find(({ slug }) => slug === 'proverka')?.id ?? ''
  const texts = [
    { pointer: '#/questions/0/title', text: 'How much do you owe?' },
    { pointer: '#/questions/0/options/0/label', text: 'Less than 300 thousand' },
    { pointer: '#/thanks/title', text: 'Thank you, {goal|friend}' },
  ]
  helped.says({
    texts: [
      { number: 1, text: 'Сколько вы должны?' },
      { number: 2, text: 'я'.repeat(130) },
      { number: 3, text: 'Спасибо' },
    ],
  })
  const found = await suggestedIn(helped.put('translations', { document, from: 'en', texts }))
  expect(found.map((one) => [one.texts[0]?.pointer, one.findings.map(({ code }) => code)])).toEqual([
    ['#/questions/0/title', []],
    ['#/questions/0/options/0/label', ['text-too-long']],
  ])
  // It speaks of bankruptcy, and has to mind the law of that.
  expect(helped.ai.questions.at(-1)?.task).toContain(findingWords.en.errors['phrase-release'].why)

  for (const pointer of ['#/phone', '#/contact/consents/0/label', '#/questions/0/key']) {
    const answer = await helped.put('translations', { document, from: 'en', texts: [{ pointer, text: 'x' }] })
    expect(problemIn(world, answer)).toBe('400 body-invalid, #/texts/0/pointer reference-unknown')
  }
})

const sketch = {
  title: 'Сколько стоит ремонт?',
  questions: [1, 2, 3, 4, 5].map((number) => ({
    id: `q${number}`,
    title: `Вопрос {${number}}?`,
    options: [
      { id: 'a', label: 'Первое' },
      { id: 'b', label: 'Второе' },
    ],
  })),
  outcomes: [
    {
      title: 'Всем',
      text: 'Начните с замера: без него смета неточна. Запишите, что важно, и сравните три предложения.',
    },
    {
      when: { question: 'q1', option: 'a' },
      title: 'Первым',
      text: 'Вам подойдёт черновая отделка. Спросите, что в неё входит, и попросите смету по этапам.',
    },
    {
      when: { question: 'q1', option: 'a' },
      title: 'Никому',
      text: 'Сюда никто не попадёт, потому что тем же условием занят итог выше, и это видно проверке.',
    },
    { when: { question: 'q9', option: 'a' }, title: 'Ниоткуда', text: 'Такого вопроса нет.' },
  ],
  contact: { title: 'Куда ответить?', text: 'Позвоним один раз.', button: 'Отправить' },
  thanks: { title: 'Спасибо', text: 'Позвоним в рабочее время.' },
}

const wish = { locale: 'ru', trade: 'Ремонт', audience: 'Хозяева квартир', goal: 'Площадь и срок' }
const drafted = z.object({
  outline: z.object({ outcomes: z.array(z.object({ title: z.string() })) }),
  quiz: z.unknown(),
  findings: z.array(z.object({ level: z.string() })),
})

test('a drafted quiz has the consent of the firm and no errors, and can be brought in and published', async () => {
  const before = await everyTable(world)
  helped.says(sketch)
  const answer = await helped.put('quizzes', wish)
  expect(answer.status).toBe(200)
  const { outline, quiz, findings } = drafted.parse(JSON.parse(answer.text))
  expect(outline.outcomes.map(({ title }) => title)).toEqual(['Первым', 'Всем'])
  expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(JSON.stringify(quiz)).not.toContain('firm-consent')
  expect(await everyTable(world)).toEqual(before)

  const path = `/api/workspaces/${world.workspace}/imports?id=${randomUUID()}`
  const file = { pulya: 1, kind: 'quiz', slug: 'remont', document: quiz }
  const brought = await world.ask({ path, json: file, headers: world.owner.headers })
  const { id } = z.object({ id: z.string() }).parse(JSON.parse(brought.text))
  const publication = { path: `/api/documents/${id}/publications`, json: { revision: 1 } }
  expect((await world.ask({ ...publication, headers: world.owner.headers })).status).toBe(201)
})

test('a sketch that makes no quiz is not understood', async () => {
  for (const spoilt of [{ questions: [] }, { outcomes: [] }, { contact: null }, { title: '<b>x</b>' }]) {
    helped.says({ ...sketch, ...spoilt })
    expect(problemIn(world, await helped.put('quizzes', wish))).toBe('502 ai-unclear')
  }
})
