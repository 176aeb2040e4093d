import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../api/browser.ts'
import type { FirstSteps } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { firstStepsWords } from '../i18n/first-steps.ts'
import { because } from '../i18n/refusal.ts'
import { Dialog } from '../ui/Dialog.tsx'

interface DemoNoticeProps {
  workspace: string
  demo: NonNullable<FirstSteps['demo']>
  locale: Locale
}

type State =
  | { is: 'asking' | 'removing' }
  | { is: 'refused'; refusal: string }
  | { is: 'kept'; removed: number; kept: number }

/** Says what is made up here, and takes it away after one question. */
export function DemoNotice({ workspace, demo, locale }: DemoNoticeProps) {
  const words = firstStepsWords[locale].demo
  const [open, setOpen] = useState(false)
  const [state, setState] = useState<State>({ is: 'asking' })

  async function remove() {
    if (state.is === 'removing') return
    setState({ is: 'removing' })
    const calls = ownApi(locale).api.workspaces[':workspace'].demo
    const answer = await reply(calls.$delete({ param: { workspace } }))
    if ('refused' in answer) {
      setState({ is: 'refused', refusal: `${words.refused} ${because(locale, answer.refused)}` })
    } else if (answer.body.kept > 0) setState({ is: 'kept', ...answer.body })
    else location.reload()
  }

  const close = () => (state.is === 'kept' ? location.reload() : setOpen(false))

  return (
    <section class="demo" aria-labelledby="demo">
      <div class="demo__said">
        <h2 id="demo">{words.title}</h2>
        <p>{words.text(demo.documents)}</p>
      </div>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {words.remove}
      </button>
      <Dialog open={open} title={words.sure} onClose={close}>
        {state.is === 'kept' ? (
          <output>{words.kept(state.removed, state.kept)}</output>
        ) : (
          <>
            <p>{words.goes(demo.documents, demo.edited, demo.leads)}</p>
            <p>{words.stays}</p>
          </>
        )}
        <output class="field__flaw">{state.is === 'refused' && state.refusal}</output>
        <div class="dialog__ways">
          <button type="button" class="button" onClick={close}>
            {state.is === 'kept' ? words.close : words.cancel}
          </button>
          {state.is !== 'kept' && (
            <button
              type="button"
              class="button button--danger"
              aria-disabled={state.is === 'removing'}
              onClick={() => void remove()}
            >
              {state.is === 'removing' ? words.removing : words.confirm}
            </button>
          )}
        </div>
      </Dialog>
    </section>
  )
}
