import type { Locale } from '@pulya/contract/locale'

import { sharedReportWords } from '../i18n/shared-report.ts'

interface PasswordFormProps {
  locale: Locale
  firm: string
  flaw?: 'wrong' | 'too-many' | undefined
}

/** Works without a script: it posts to where it stands. */
export function PasswordForm({ locale, firm, flaw }: PasswordFormProps) {
  const words = sharedReportWords[locale]
  return (
    <form class="card shared__password" method="post">
      <h1>{words.title}</h1>
      <p>{words.locked(firm)}</p>
      <div class="field">
        <label class="field__label" for="password">
          {words.password}
        </label>
        <input
          class="field__input"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          autofocus
          aria-invalid={flaw !== undefined || undefined}
          aria-describedby="password-flaw"
        />
        <span class="field__flaw" id="password-flaw" role={flaw && 'alert'}>
          {flaw && words.flaws[flaw]}
        </span>
      </div>
      <p>
        <button class="button button--first">{words.open}</button>
      </p>
    </form>
  )
}
