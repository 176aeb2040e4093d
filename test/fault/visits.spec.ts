import { type Browser, expect } from '@playwright/test'
import { workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { openDatabaseFile } from '../database.ts'
import { test } from '../e2e/product.ts'
import { pathsFrom, type WalkedPath } from '../paths/paths.ts'
import { openSite, quizIdAt } from '../paths/site.ts'
import { type Random, randomOf, wholeBelow } from '../traffic/random.ts'
import { openCutWay } from './cut-way.ts'
import { visitInPage } from './visit-in-page.ts'

const visitors = 200
const atOnce = 12
const cutPart = 0.3
/** Above the deeds of a whole walk, so some visits are never interrupted. */
const deedsMax = 40
const interruptionsMax = 3
const pressesMax = 8

/** How it looks is no matter here, and drawing it took a fifth of the time. */
const littleToDraw = { viewport: { width: 320, height: 480 }, reducedMotion: 'reduce' } as const

/** One person, who has a browser of their own. */
interface Person {
  path: WalkedPath
  phone: string
  /** By which everything this browser has sent is known; unknown to whoever left before the first answer. */
  visitor: string | null
  /** Whether the thanks were seen. */
  thanked: boolean
}

test.setTimeout(300_000)
// A record of so many pages would cost more than the visits.
test.use({ trace: 'off' })

test('of 200 visits on a line that breaks no lead is lost, none comes twice, and no walk is split', async ({
  browser,
  product,
}) => {
  const seed = process.env['SEED'] ?? String(Date.now())
  console.log(`SEED=${seed}`)
  const quiz = await quizIdAt(`${product.address}/q/proverka`)
  const way = await openCutWay(product.address, cutPart, randomOf(seed, 'cuts'))
  const site = await openSite(way.address, quiz)

  const people: Person[] = []
  let next = 0
  const visitOneByOne = async () => {
    for (let number = next++; number < visitors; number = next++) {
      people.push(await visit(browser, site.address, number, randomOf(seed, number)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, visitOneByOne))
  site.close()
  way.close()
  console.log(`${JSON.stringify(way.counts)}, thanked: ${people.filter(({ thanked }) => thanked).length}`)

  const { leads, answers } = await keptBy(product.dataFolder, workspaceOf(quiz))
  const thanked = people.filter((person) => person.thanked)
  expect(way.counts.before).toBeGreaterThan(visitors)
  expect(way.counts.after).toBeGreaterThan(visitors)
  expect(thanked.length).toBeGreaterThan(visitors / 2)

  for (const { phone, path, visitor, thanked: sent } of people) {
    await test.step(`${phone}: ${path.outcome}`, () => {
      const own = leads.filter((lead) => lead.phone === phone)
      const given = answers.filter((answer) => answer.visitor === visitor)
      expect(own.length).toBeLessThanOrEqual(1)
      expect(new Set(given.map(({ submission }) => submission)).size).toBeLessThanOrEqual(1)
      for (const lead of own) {
        expect(lead).toMatchObject({ visitor, answers: path.answers, outcome: path.outcome })
        expect(given.every(({ submission }) => submission === lead.submission)).toBe(true)
      }
      if (!sent) return
      expect(own).toHaveLength(1)
      expect(Object.fromEntries(given.map(({ question, value }) => [question, value]))).toEqual(path.answers)
    })
  }
  expect(leads.map(({ phone }) => phone).toSorted()).toEqual(
    [...new Set(leads.map(({ phone }) => phone))].toSorted(),
  )
  const known = new Set(people.map(({ visitor }) => visitor))
  expect(answers.filter(({ visitor }) => !known.has(visitor))).toEqual([])
})

/** Walks, is interrupted now and then, ends with the thanks or in despair, and comes back once. */
async function visit(browser: Browser, address: string, number: number, random: Random): Promise<Person> {
  const path = paths[number % paths.length]
  if (!path) throw new Error('There are paths')
  const last = String(number).padStart(7, '0')
  const context = await browser.newContext(littleToDraw)
  const page = await context.newPage()
  await page.goto(address)

  let thanked: boolean | 'interrupted' = 'interrupted'
  for (let loads = 0; thanked === 'interrupted'; loads += 1) {
    const deeds = {
      answers: path.answers,
      // The same number is written in another way after each interruption.
      contact: { name: 'Анна', phone: random() < 0.5 ? `8 (999) ${last}` : `+7999${last}` },
      reloadAt: loads < interruptionsMax ? wholeBelow(random, deedsMax) : deedsMax * 2,
      waitMs: random() * 50,
      presses: 1 + wholeBelow(random, pressesMax),
    }
    thanked = await page.evaluate(visitInPage, deeds).catch(async (fault: Error) => {
      if (!fault.message.includes('navigation')) throw fault
      await page.waitForLoadState()
      return 'interrupted' as const
    })
  }
  // Whoever comes back later brings what has not been sent.
  await page.reload()
  await page.waitForFunction(nothingWaits, null, { polling: 200 })
  const visitor = await page.evaluate(() => localStorage.getItem('pulya:visitor'))
  await context.close()
  return { path, phone: `+7999${last}`, visitor, thanked }
}

const paths = pathsFrom('2026-11-22').filter(({ quiz }) => quiz === 'proverka')

/** The line that breaks is there again, and again: browsers say so. */
function nothingWaits(): boolean {
  dispatchEvent(new Event('online'))
  return !Object.keys(localStorage).some((key) => key.includes(':events:'))
}

const keptLead = z.object({
  visitor: z.string(),
  submission: z.string(),
  phone: z.string(),
  outcome: z.string(),
  answers: z.string().transform(byQuestion),
})
const keptAnswer = z.object({
  visitor: z.string(),
  submission: z.string(),
  question: z.string(),
  value: z.string().transform((text): unknown => JSON.parse(text)),
})

/** What is on disk of everybody. */
async function keptBy(dataFolder: string, workspace: string) {
  const database = openDatabaseFile(dataFolder, workspace)
  const leads = await database.rows(
    `select visitor, submission, answers, outcome, phone from lead join contact on contact.id = contact_id`,
  )
  const answers = await database.rows(
    `select visitor, submission_id as submission, question, value from answer join submission on id = submission_id`,
  )
  database.close()
  return {
    leads: leads.map((row) => keptLead.parse({ ...row })),
    answers: answers.map((row) => keptAnswer.parse({ ...row })),
  }
}

/** A lead keeps its answers as a list, in the order of the quiz. */
function byQuestion(text: string): Record<string, unknown> {
  const told: { key: string; value: unknown }[] = JSON.parse(text)
  return Object.fromEntries(told.map(({ key, value }) => [key, value]))
}
