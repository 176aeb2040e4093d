import { differencesOf } from '@pulya/offer/difference'
import type { OfferDocument } from '@pulya/offer/document'
import type { WordRun } from '@pulya/quiz/word-difference'

import type { DifferenceWords } from '../i18n/findings.ts'
import type { OfferWords } from '../i18n/offer.ts'

interface DifferencesProps {
  offer: OfferDocument
  variant: string
  words: DifferenceWords
  blocks: OfferWords['blocks']
}

/** What a variant says otherwise, word by word. */
export function Differences({ offer, variant, words, blocks }: DifferencesProps) {
  const told = differencesOf(offer, variant)
  return (
    <section>
      <h3>{words.title(variant)}</h3>
      {told.length === 0 && <p class="muted">{words.none}</p>}
      <dl class="differences">
        {told.map(({ block, member, words: runs }) => (
          <div key={`${block?.id}.${member}`}>
            <dt>{block ? blocks[block.kind] : words.look}</dt>
            <dd>
              <Runs runs={runs} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Words that went and words that came, told apart without colour too. */
export function Runs({
  runs,
  words,
}: {
  runs: readonly WordRun[]
  words: Pick<DifferenceWords, 'gone' | 'come'>
}) {
  return runs.map(({ is, text }, place) => {
    const spaced = place === 0 ? '' : ' '
    if (is === 'same') return spaced + text
    const [Mark, said] = is === 'gone' ? (['del', words.gone] as const) : (['ins', words.come] as const)
    return [
      spaced,
      <Mark key={place}>
        <span class="visually-hidden">{said}: </span>
        {text}
      </Mark>,
    ]
  })
}
