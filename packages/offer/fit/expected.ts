import type { Block, PublishedBlock } from '@pulya/blocks/definitions'
import { wordings } from '@pulya/blocks/wordings'

import type { OfferDocument } from '../document.ts'

/** What the first screen of an offer owes its visitor. */
export interface Expected {
  /** Ids of the blocks that must be whole inside it, the action among them. */
  blocks: { id: string; kind: string }[]
  /** What the law wants to be read, to the letter. */
  notices: { id: string; text: string }[]
}

/** The promise, what is offered, and what a law demands. */
const always = new Set<string>(['headline', 'subhead', 'price', 'notice'])

/** One action is enough; the first of these that the offer has is the one it lives by. A form is whole with its consents. */
const actions: readonly string[] = ['quiz-entry', 'phone', 'messengers', 'callback', 'magnet', 'form']

export function expectedOf({ blocks, vertical }: Shown): Expected {
  const notices = blocks.flatMap((block) =>
    block.kind === 'notice' ? [{ id: block.id, text: wordings[block.wording] }] : [],
  )
  const missing = vertical === 'bankruptcy' && notices.length === 0
  if (missing) notices.push({ id: 'notice', text: wordings['ru-bankruptcy'] })
  return {
    blocks: [
      ...blocks.filter(({ kind }) => always.has(kind)).map(({ id, kind }) => ({ id, kind })),
      ...actionOf(blocks),
      ...(missing ? [{ id: 'notice', kind: 'notice' }] : []),
    ],
    notices,
  }
}

type Shown = Pick<OfferDocument, 'vertical'> & { blocks: readonly (Block | PublishedBlock)[] }

function actionOf(blocks: Shown['blocks']): Expected['blocks'] {
  for (const action of actions) {
    const found = blocks.find(({ kind }) => kind === action)
    if (found) return [{ id: found.id, kind: found.kind }]
  }
  return []
}
