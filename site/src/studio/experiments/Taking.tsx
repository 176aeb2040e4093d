import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { planDetailWords } from '../i18n/experiment-plan-details.ts'
import { Flaw, PlanField } from './PlanField.tsx'
import type { Planning } from './planning.ts'
import { inHundredths, sharesOf } from './shares.ts'

interface TakingProps {
  planning: Planning
  /** Of the firm's visitors, who see no experiment. */
  holdout: number
  locale: Locale
}

/** Who takes part, and how variants share them. */
export function Taking({ planning, holdout, locale }: TakingProps) {
  const { traffic, weights, layer, purpose } = useStore(planning.$form)
  const flaws = useStore(planning.$flaws)
  const words = planDetailWords[locale]
  const shares = sharesOf(weights)
  return (
    <section class="card">
      <h2>{words.who}</h2>
      <PlanField
        planning={planning}
        place="#/traffic"
        label={words.traffic}
        note={words.trafficNote}
        value={traffic}
        onType={(text) => planning.write({ traffic: text })}
      />
      {holdout > 0 && <p class="muted">{words.holdout(holdout)}</p>}
      {purpose === 'ab' && (
        <fieldset class="plan__group">
          <legend class="field__label">{words.weights}</legend>
          <Flaw id="weights" flaw={flaws.get('#/weights')} />
          <div class="plan__weights">
            {Object.entries(weights).map(([variant, weight]) => (
              <PlanField
                key={variant}
                planning={planning}
                place={`#/weights/${variant}`}
                label={words.weight(variant)}
                note={words.ofAll(inHundredths(shares[variant] ?? 0))}
                value={weight}
                onType={(text) => planning.write({ weights: { ...weights, [variant]: text } })}
              />
            ))}
          </div>
          <p class="muted">{words.weightsNote}</p>
        </fieldset>
      )}
      <div class="plan__group">
        <label class="plan__mark">
          <input
            type="checkbox"
            checked={layer !== null}
            aria-describedby="layer-note"
            onChange={({ currentTarget }) =>
              planning.write({ layer: currentTarget.checked ? { from: '0', to: '50' } : null })
            }
          />
          {words.layer}
        </label>
        <p class="muted" id="layer-note">
          {words.layerNote}
        </p>
        <Flaw id="layer" flaw={flaws.get('#/layer')} />
        {layer && (
          <div class="plan__pair">
            <PlanField
              planning={planning}
              place="#/layer/from"
              label={words.layerFrom}
              value={layer.from}
              onType={(from) => planning.write({ layer: { ...layer, from } })}
            />
            <PlanField
              planning={planning}
              place="#/layer/to"
              label={words.layerTo}
              value={layer.to}
              onType={(to) => planning.write({ layer: { ...layer, to } })}
            />
          </div>
        )}
      </div>
    </section>
  )
}
