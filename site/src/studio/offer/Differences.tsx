import { differencesOf, proposedFactors } from '@pulya/offer/difference'
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

/** What a variant says otherwise, word by word, and what an experiment with it would try. */
export function Differences({ offer, variant, words, blocks }: DifferencesProps) {
  const told = differencesOf(offer, variant)
  const own = offer.variants.find(({ key }) => key === variant)?.factors
  const factors = own ?? proposedFactors(offer, variant)
  return (
    <section class="card">
      <h2>{words.title(variant)}</h2>
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
      {factors.length > 0 && (
        <p class="differences__factors">
          {words.factors}
          {factors.map((factor) => (
            <span key={factor} class="tag tag--plain">
              {words.factor[factor]}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Runs({ runs, words }: { runs: readonly WordRun[]; words: DifferenceWords }) {
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
