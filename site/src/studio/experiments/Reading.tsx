import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'

import { planDetailWords } from '../i18n/experiment-plan-details.ts'
import { Flaw, PlanField } from './PlanField.tsx'
import type { Planning } from './planning.ts'
import { Radios } from './Radios.tsx'

/** When it may be read, and whether it moves its visitors. */
export function Reading({ planning, locale }: { planning: Planning; locale: Locale }) {
  const { purpose, mode, bandit, maxDays } = useStore(planning.$form)
  const flaws = useStore(planning.$flaws)
  const words = planDetailWords[locale]
  return (
    <section class="card">
      <h2>{words.how}</h2>
      <Radios
        name="mode"
        legend={words.mode}
        options={['any-look', 'fixed']}
        words={words.modes}
        chosen={mode}
        onChoose={(chosen) => planning.write({ mode: chosen })}
      />
      <Flaw id="plan-mode" flaw={flaws.get('#/plan/mode')} />
      <PlanField
        planning={planning}
        place="#/plan/maxDays"
        label={words.maxDays}
        value={maxDays}
        onType={(text) => planning.write({ maxDays: text })}
      />
      {purpose === 'ab' && (
        <div class="plan__group">
          <label class="plan__mark">
            <input
              type="checkbox"
              checked={bandit}
              aria-describedby="bandit-note"
              onChange={({ currentTarget }) => planning.write({ bandit: currentTarget.checked })}
            />
            {words.bandit}
          </label>
          <Flaw id="plan-bandit" flaw={flaws.get('#/plan/bandit')} />
          <p class={bandit ? 'notice notice--warning' : 'muted'} id="bandit-note">
            {words.banditWarning}
          </p>
        </div>
      )}
    </section>
  )
}
