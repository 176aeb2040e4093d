import { randomUUID } from 'node:crypto'

import { assign, type Experiment } from '@pulya/assign/assign'
import { z } from 'zod'

import type { Product } from '../start.ts'
import { publishOwnQuiz } from './own-quiz.ts'

/** The first question of the demo's quiz, as its second variant asks it. */
export const otherTitle = 'Коротко: какой у вас долг?'
export const ownTitle = 'Сколько вы должны примерно?'

const made = z.object({ id: z.string() })

/** Publishes the demo's quiz with a second variant and begins to compare them. */
export async function compareOwnQuiz(product: Product) {
  const { document, client } = await publishOwnQuiz(product, ({ questions: [first, ...others] }) => ({
    questions: [{ ...first, title: ownTitle }, ...others],
    variants: [
      { key: 'A', name: 'Контроль' },
      { key: 'B', name: 'Короче', questions: { [first?.key ?? '']: { title: otherTitle } } },
    ],
  }))
  const plan = { metric: 'lead' as const, baseline: 0.1, effect: 0.5, visitorsPerDay: 1000 }
  const drafted = await client.api.documents[':document'].experiments.$post({
    param: { document },
    json: { name: 'Вопрос короче', plan },
  })
  const { id: experiment } = made.parse(await drafted.json())
  const lead = async (to: 'ready' | 'running' | 'stopped') => {
    const answer = await client.api.experiments[':experiment'].status.$post({
      param: { experiment },
      json: { to },
    })
    if (!answer.ok) throw new Error(`Not ${to}: ${await answer.text()}`)
  }
  await lead('ready')
  await lead('running')
  const drawn = await drawnBy(`${product.address}/w/${document}.js`)
  return { quiz: document, experiment, lead, visitorOf: (variant: 'A' | 'B') => visitorOf(drawn, variant) }
}

async function drawnBy(script: string): Promise<Experiment> {
  const text = await (await fetch(script)).text()
  const [, embed = '{}'] = /own\.drawn\((.*)\),function\(\)\{return own\.alike/s.exec(text) ?? []
  return z.object({ experiment: z.custom<Experiment>() }).parse(JSON.parse(embed)).experiment
}

/** Somebody for whom this variant is drawn. */
function visitorOf(experiment: Experiment, variant: 'A' | 'B'): string {
  const id = randomUUID()
  return assign(experiment, id).variant === 'AB'.indexOf(variant) ? id : visitorOf(experiment, variant)
}
