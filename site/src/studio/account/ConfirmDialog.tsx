import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import type { accountWords } from '../i18n/account.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { $asking } from './account.ts'

interface ConfirmDialogProps {
  words: (typeof accountWords)['ru']['confirm']
  hasPassword: boolean
}

/** The password once more, before what would let a stolen session stay. */
export function ConfirmDialog({ words, hasPassword }: ConfirmDialogProps) {
  const asking = useStore($asking)
  const [password, setPassword] = useState('')

  useEffect(() => setPassword(''), [asking])

  return (
    <Dialog open={asking !== undefined} title={words.title} onClose={() => asking?.settle()}>
      {hasPassword ? (
        <form
          class="sign-in__form"
          onSubmit={(event) => {
            event.preventDefault()
            asking?.settle(password)
          }}
        >
          <p>{words.about}</p>
          <Field
            label={words.password}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            flaw={asking?.wrong ? words.wrong : undefined}
            onValue={setPassword}
          />
          <p class="dialog__ways">
            <button type="button" class="button" onClick={() => asking?.settle()}>
              {words.cancel}
            </button>
            <button class="button button--first">{words.go}</button>
          </p>
        </form>
      ) : (
        <>
          <p>{words.noPassword}</p>
          <p class="dialog__ways">
            <button type="button" class="button" onClick={() => asking?.settle()}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
    </Dialog>
  )
}
