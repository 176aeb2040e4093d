import { useStore } from '@nanostores/preact'
import type { Locale } from '@pulya/contract/locale'
import { useEffect, useRef, useState } from 'preact/hooks'

import { Live } from '../frame/Live.tsx'
import { planWords } from '../i18n/experiment-plan.ts'
import { because } from '../i18n/refusal.ts'
import { reportAfter } from './done.ts'
import type { Earlier } from './earlier.ts'
import { FineTuning } from './FineTuning.tsx'
import type { Goals } from './goals.ts'
import { Guarding } from './Guarding.tsx'
import { Measure } from './Measure.tsx'
import type { PlanForm } from './plan-form.ts'
import { PlanField } from './PlanField.tsx'
import { planningServer } from './planner-server.ts'
import { keepPlanning } from './planning.ts'
import { Radios } from './Radios.tsx'
import { Reading } from './Reading.tsx'
import { Sizes } from './Sizes.tsx'
import { Taking } from './Taking.tsx'

interface PlannerProps {
  document: string
  /** The draft that is opened again. */
  draft?: string | undefined
  form: PlanForm
  goals: Goals
  earlier?: Earlier | undefined
  holdout: number
  locale: Locale
}

/** A plan from the first word to a draft. */
export function Planner({ document, draft, form, goals, earlier, holdout, locale }: PlannerProps) {
  const words = planWords[locale]
  const [planning] = useState(() =>
    keepPlanning(form, planningServer({ document, draft, holdout }, locale), {
      needed: words.needed,
      pauseMs: 350,
    }),
  )
  const { name, hypothesis, purpose } = useStore(planning.$form)
  const keeping = useStore(planning.$keeping)
  const shape = useRef<HTMLFormElement>(null)
  useEffect(() => void planning.calculate(), [planning])

  async function keep(event: Event) {
    event.preventDefault()
    const id = await planning.keep()
    if (id !== undefined) location.assign(reportAfter(id, draft ? 'saved' : 'draft'))
  }

  // Where the first mistake is, also inside what lies closed.
  useEffect(() => {
    if (keeping.is !== 'refused') return
    const wrong = shape.current?.querySelector<HTMLElement>('[aria-invalid]')
    wrong?.closest('details')?.setAttribute('open', '')
    wrong?.focus()
  }, [keeping])

  return (
    <form class="plan" ref={shape} onSubmit={(event) => void keep(event)}>
      <Live>
        <div class="plan__parts">
          <section class="card">
            <PlanField
              planning={planning}
              place="#/name"
              label={words.name}
              placeholder={words.nameHint}
              words="line"
              value={name}
              onType={(text) => planning.write({ name: text })}
            />
            <PlanField
              planning={planning}
              place="#/hypothesis"
              label={words.hypothesis}
              note={words.hypothesisHint}
              words="lines"
              value={hypothesis}
              onType={(text) => planning.write({ hypothesis: text })}
            />
            <Radios
              name="purpose"
              legend={words.purpose}
              options={['ab', 'aa']}
              words={words.purposes}
              chosen={purpose}
              // What a draft compares is settled when it is drafted.
              disabled={draft !== undefined}
              onChoose={(chosen) => planning.write({ purpose: chosen })}
            />
          </section>
          <Measure planning={planning} goals={goals} earlier={earlier} locale={locale} />
          <Reading planning={planning} locale={locale} />
          <Guarding planning={planning} goals={goals} locale={locale} />
          <Taking planning={planning} holdout={holdout} locale={locale} />
          <FineTuning planning={planning} locale={locale} />
        </div>
        <div class="plan__side">
          <Sizes planning={planning} locale={locale} />
          <p class="ways">
            <button class="button button--first" aria-disabled={keeping.is === 'keeping'}>
              {keeping.is === 'keeping' ? words.keeping : draft ? words.keepAgain : words.keep}
            </button>
          </p>
          <p class="field__flaw" role="alert">
            {keeping.is === 'refused' &&
              `${words.notKept} ${
                keeping.refused
                  ? (keeping.refused.errors[0]?.detail ?? because(locale, keeping.refused))
                  : words.mistakes
              }`}
          </p>
        </div>
      </Live>
    </form>
  )
}
