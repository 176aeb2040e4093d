import type { Locale } from '@pulya/contract/locale'

import type { Refused } from '../api/reply.ts'
import { experimentLifeWords } from '../i18n/experiment-life.ts'
import { because } from '../i18n/refusal.ts'

interface MendingProps {
  refused: Refused | undefined
  /** Where the plan may still be changed. */
  plan: string | undefined
  editor: string
  locale: Locale
}

/** Why a step was not taken, all of it, and where to mend that. */
export function Mending({ refused, plan, editor, locale }: MendingProps) {
  const words = experimentLifeWords[locale]
  const errors = refused?.errors ?? []
  return (
    <div role="alert">
      {refused && (
        <div class="notice notice--danger">
          <p>
            {words.refused}{' '}
            {refused.code === 'experiment-running'
              ? words.otherRuns
              : errors.length === 0 && because(locale, refused)}
          </p>
          {errors.length > 0 && (
            <ul>
              {errors.map(({ pointer, code, detail }) => (
                <li key={`${pointer} ${code}`}>{detail}</li>
              ))}
            </ul>
          )}
          {errors.length > 0 && (
            <p class="notice__ways">
              {plan !== undefined && <a href={plan}>{words.mendPlan}</a>}
              <a href={editor}>{words.mendPage}</a>
            </p>
          )}
        </div>
      )}
    </div>
  )
}
