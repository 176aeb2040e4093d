import { pathToFileURL } from 'node:url'

import { z } from 'zod'

import { tools } from './tools.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Of 100 each. */
type Scores = Record<(typeof categories)[number], number>

export interface Audited {
  scores: Scores
  /** Titles of what cost points. */
  faults: string[]
}

const report = z.object({
  lhr: z.object({
    categories: z.record(
      z.string(),
      z.object({
        score: z.number().nullable(),
        auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
      }),
    ),
    audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  }),
})

/** @param port Of a browser's debugging interface. The profile is Lighthouse's own: a phone on slow 4G. */
export async function audit(address: string, port: number): Promise<Audited> {
  const { default: lighthouse } = await load()
  const { lhr } = report.parse(
    await lighthouse(address, { port, onlyCategories: [...categories], logLevel: 'error' }),
  )
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Scores
  const weighing = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const faults = weighing.flatMap(({ id }) => {
    const { title = id, score = null } = lhr.audits[id] ?? {}
    return score !== null && score < 0.995 ? [`${title} (${score})`] : []
  })
  return { scores, faults }
}

type Lighthouse = (address: string, flags: object) => Promise<unknown>

const load = (): Promise<{ default: Lighthouse }> => import(pathToFileURL(tools.resolve(name)).href)

const name = 'lighthouse'
