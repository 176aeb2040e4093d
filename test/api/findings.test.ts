import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { publishOffer, withBlocks } from './own-offer.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const findings = z.object({
  findings: z.array(
    z.looseObject({ level: z.string(), code: z.string(), pointer: z.string(), detail: z.string() }),
  ),
})
const documents = z.object({ documents: z.array(z.object({ id: z.string(), kind: z.string() })) })
async function found(language: string) {
  const path = `/api/documents/${world.offer.source}/findings`
  const { text } = await world.ask({ path, headers: { ...world.owner.headers, 'accept-language': language } })
  return findings.parse(JSON.parse(text)).findings
}

const headline = (text: string) => ({ id: 'headline', kind: 'headline', text })

test('the demo has nothing to mend but the requisites of its firm', async () => {
  expect(new Set((await found('en')).map(({ level, code }) => `${level} ${code}`))).toEqual(
    new Set(['warning requisite-empty']),
  )
})

test('what the law forbids is saved as a draft, pointed out and not published', async () => {
  const answer = await publishOffer(world, (draft) => withBlocks(draft, headline('Cпишeм ваши д0лги')))
  expect(problemIn(world, answer)).toBe('422 document-rejected, #/blocks/6/text phrase-release')
  expect((await found('ru'))[0]).toMatchObject({
    level: 'error',
    code: 'phrase-release',
    block: 'headline',
    pointer: '#/blocks/6/text',
    text: 'Cпишeм ваши д0лги',
    detail: 'Уберите слова об освобождении от долгов, закон запрещает и упоминать о нём: «спишем ваши долги»',
    source: '38-ФЗ «О рекламе», статья 28.1 (332-ФЗ от 31.07.2025)',
  })
})

test('the way into a quiz that nobody has published', async () => {
  const answer = await publishOffer(world, (draft) =>
    withBlocks(draft, headline('Разберём вашу ситуацию'), {
      id: 'entry',
      kind: 'quiz-entry',
      quiz: world.offer.source,
      label: 'Проверить',
    }),
  )
  expect(problemIn(world, answer)).toBe('422 document-rejected, #/blocks/6/quiz quiz-unpublished')
})

test('a quiz is looked at in the same way', async () => {
  const { headers } = world.owner
  const list = await world.ask({ path: `/api/workspaces/${world.workspace}/documents`, headers })
  const quiz = documents.parse(JSON.parse(list.text)).documents.find(({ kind }) => kind === 'quiz')
  const { status, text } = await world.ask({ path: `/api/documents/${quiz?.id}/findings`, headers })
  expect(status).toBe(200)
  expect(findings.parse(JSON.parse(text)).findings.filter(({ level }) => level === 'error')).toEqual([])
})
