import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { planDetailWords } from '../i18n/experiment-plan-details.ts'
import { PlanField } from './PlanField.tsx'
import type { Planning } from './planning.ts'

const stages = ['start', 'lead', 'qualified', 'contract'] as const

/** What is right for nearly everybody, closed until somebody knows better. */
export function FineTuning({ planning, locale }: { planning: Planning; locale: Locale }) {
  const { windows, prior, cap, alpha, power } = useStore(planning.$form)
  const words = planDetailWords[locale]
  return (
    <details class="card group--closed">
      <summary>
        <h2>{words.fine}</h2>
      </summary>
      <div class="group__inside">
        <div class="plan__pair">
          <PlanField
            planning={planning}
            place="#/plan/alpha"
            label={words.alpha}
            note={words.alphaNote}
            value={alpha}
            onType={(text) => planning.write({ alpha: text })}
          />
          <PlanField
            planning={planning}
            place="#/plan/power"
            label={words.power}
            note={words.powerNote}
            value={power}
            onType={(text) => planning.write({ power: text })}
          />
        </div>
        <fieldset class="plan__group">
          <legend class="field__label">{words.windows}</legend>
          <p class="muted">{words.windowsNote}</p>
          <div class="plan__pair">
            {stages.map((stage) => (
              <PlanField
                key={stage}
                planning={planning}
                place={`#/plan/windows/${stage}`}
                label={words.window[stage]}
                value={windows[stage]}
                onType={(text) => planning.write({ windows: { ...windows, [stage]: text } })}
              />
            ))}
          </div>
        </fieldset>
        <fieldset class="plan__group">
          <legend class="field__label">{words.prior}</legend>
          <p class="muted">{words.priorNote}</p>
          <div class="plan__pair">
            {(['a', 'b'] as const).map((which) => (
              <PlanField
                key={which}
                planning={planning}
                place={`#/plan/prior/${which}`}
                label={words.priorOf[which]}
                value={prior[which]}
                onType={(text) => planning.write({ prior: { ...prior, [which]: text } })}
              />
            ))}
          </div>
        </fieldset>
        <PlanField
          planning={planning}
          place="#/plan/cap"
          label={words.cap}
          note={words.capNote}
          value={cap}
          onType={(text) => planning.write({ cap: text })}
        />
      </div>
    </details>
  )
}
