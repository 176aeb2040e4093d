import type { Block, PublishedBlock } from '@pulya/blocks/definitions'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { publicId } from '@pulya/contract/public-id'
import type { OfferDocument } from '@pulya/offer/document'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import { blocksOf } from '@pulya/offer/variant'
import { z } from 'zod'

import { parseDocument } from '../documents/document.ts'
import { findDocument } from '../documents/rows.ts'
import { saveDraft } from '../documents/save-draft.ts'
import { readSnapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { requireExperiment } from './require-experiment.ts'
import type { Experiment } from './rows.ts'

export const application = z.strictObject({
  /** Ids of offers. */
  to: z.array(publicId).min(1).max(50),
  /** Only says what would change. */
  preview: z.boolean().default(false),
})

const place = z.object({
  /** Id in the offer of the experiment, and kind; `null` for the look of the page. */
  block: z.object({ id: z.string(), kind: z.string() }).nullable(),
  member: z.string(),
})

/** What became, or would become, of one offer. */
export const applied = z.object({
  document: z.object({ id: z.string(), title: z.string() }),
  changed: z.array(place.extend({ into: z.string().nullable(), before: z.unknown(), after: z.unknown() })),
  left: z.array(place.extend({ why: z.enum(['no-block', 'same', 'not-accepted']) })),
})

type Applied = z.infer<typeof applied>

/** Something the winner says otherwise than what it was compared with. */
interface Win {
  block: { id: string; kind: string } | null
  member: string
  value: unknown
}

/**
 * Puts what won into the drafts of other offers: into the block of the same id and kind, else into the first of its kind.
 * Visitors see nothing of it until somebody publishes.
 *
 * @throws `experiment-state` while nothing has won, `body-invalid` for what is no offer of this firm, `draft-changed`.
 */
export async function applyWinner(
  workspace: Workspace,
  id: string,
  { to, preview }: z.infer<typeof application>,
  now: number,
): Promise<Applied[]> {
  const wins = await winsOf(workspace, await requireExperiment(workspace, id))
  const targets = await Promise.all(to.map(async (target) => findDocument(workspace.db, target)))
  const strangers = targets.flatMap((target, index) =>
    target?.kind === 'offer'
      ? []
      : [{ code: 'reference-unknown' as const, limit: to[index] ?? '', pointer: pointerTo('to', index) }],
  )
  if (strangers.length > 0) throw new Problem('body-invalid', { flaws: strangers })
  const all: Applied[] = []
  for (const target of targets) {
    if (!target) continue
    const { draft, ...said } = applyTo(parseDocument('offer', target.draft), wins)
    if (!preview && said.changed.length > 0) {
      await saveDraft(workspace, target.id, { revision: target.revision, draft }, now)
    }
    all.push({ document: { id: target.id, title: target.title }, ...said })
  }
  return all
}

async function winsOf(
  workspace: Workspace,
  { decision, snapshot: hash, variants }: Experiment,
): Promise<Win[]> {
  const winner = variants.find(({ key }) => key === decision?.variant)
  const snapshot = hash ? await readSnapshot(workspace, hash) : undefined
  if (decision?.outcome !== 'winner' || !winner || snapshot?.kind !== 'offer') {
    throw new Problem('experiment-state', { detail: 'No variant of an offer has won here' })
  }
  const { body } = snapshot
  const others = winner.control ? variants.filter(({ control }) => !control) : [winner]
  return [
    ...looksOf(body, winner.shows),
    ...wordsOf(
      body,
      winner.shows,
      others.map(({ shows }) => shows),
    ),
  ]
}

/** What is said by any of those in their own words, as the winner says it: where the control has won, that is its own. */
function wordsOf(body: OfferSnapshot, winner: string, contested: readonly string[]): Win[] {
  const shown = blocksOf<PublishedBlock>(body, winner)
  return body.blocks.flatMap((block, index) => {
    const own = ('variants' in block && block.variants) || {}
    const members = new Set(contested.flatMap((key) => Object.keys(own[key] ?? {})))
    const said: Record<string, unknown> = { ...shown[index] }
    return [...members].map((member) => ({
      block: { id: block.id, kind: block.kind },
      member,
      value: said[member],
    }))
  })
}

function looksOf(body: OfferSnapshot, winner: string): Win[] {
  const own = body.variants.find(({ key }) => key === winner)
  return (['theme', 'layout'] as const).flatMap((member) => {
    const value = own?.[member]
    return value === undefined ? [] : [{ block: null, member, value }]
  })
}

function applyTo(
  offer: OfferDocument,
  wins: readonly Win[],
): Omit<Applied, 'document'> & { draft: OfferDocument } {
  const changed: Applied['changed'] = []
  const left: Applied['left'] = []
  let draft = offer
  for (const { block, member, value } of wins) {
    const into = block && blockFor(draft, block)
    if (block && !into) {
      left.push({ block, member, why: 'no-block' })
      continue
    }
    const before: unknown = memberOf(into ?? draft, member)
    if (JSON.stringify(before) === JSON.stringify(value)) {
      left.push({ block, member, why: 'same' })
      continue
    }
    const next = accepted(withMember(draft, into?.id ?? null, member, value))
    if (!next) {
      left.push({ block, member, why: 'not-accepted' })
      continue
    }
    draft = next
    changed.push({ block, member, into: into?.id ?? null, before: before ?? null, after: value ?? null })
  }
  return { draft, changed, left }
}

function blockFor({ blocks }: OfferDocument, { id, kind }: { id: string; kind: string }): Block | undefined {
  const same = blocks.filter((block) => block.kind === kind)
  return same.find((block) => block.id === id) ?? same[0]
}

const memberOf = (owner: object, member: string): unknown =>
  Object.entries(owner).find(([name]) => name === member)?.[1]

/** Not yet held to the schema: the other offer may have no room for it. */
const withMember = (offer: OfferDocument, block: string | null, member: string, value: unknown): unknown =>
  block === null
    ? { ...offer, [member]: value }
    : { ...offer, blocks: offer.blocks.map((own) => (own.id === block ? { ...own, [member]: value } : own)) }

function accepted(draft: unknown): OfferDocument | undefined {
  try {
    return parseDocument('offer', draft)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
