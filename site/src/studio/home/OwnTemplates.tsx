import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import type { OwnTemplate } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { Icon } from '../frame/Icon.tsx'
import { newDocumentWords } from '../i18n/new-document.ts'
import { because } from '../i18n/refusal.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { toast } from '../ui/toasts.ts'
import { renewOwnTemplates } from './own-templates.ts'
import { Sample } from './Sample.tsx'
import { SampleButton, type SampleButtonProps } from './SampleButton.tsx'
import type { CardKind } from './template-card.ts'

interface OwnTemplatesProps {
  workspace: string
  locale: Locale
  kind: CardKind
  templates: readonly OwnTemplate[]
  /** Of the card of the template with this id. */
  button: (id: string) => SampleButtonProps
}

/** What the firm has kept to begin from. */
export function OwnTemplates({ workspace, locale, kind, templates, button }: OwnTemplatesProps) {
  const words = newDocumentWords[locale]
  if (templates.length === 0) return <p class="muted">{words.noOwn}</p>

  async function remove(template: OwnTemplate, removed: boolean) {
    const { id, name } = template
    const calls = ownApi(locale).api.workspaces[':workspace'].templates[':template']
    const answer = await reply(calls.removed.$put({ param: { workspace, template: id }, json: { removed } }))
    if ('refused' in answer) return toast({ text: `${words.refused} ${because(locale, answer.refused)}` })
    await renewOwnTemplates({ workspace, locale })
    focusSoon(`own-${kind}`)
    toast({
      text: removed ? words.removed(name) : words.cameBack(name),
      undo: () => void remove(template, !removed),
    })
  }

  return (
    <>
      <h3 id={`own-${kind}`} tabIndex={-1}>
        {words.own}
      </h3>
      <ul class="samples">
        {templates.map((template) => {
          const { id, name, locale: language, face } = template
          return (
            <SampleButton
              key={id}
              {...button(id)}
              beside={
                <button
                  type="button"
                  class="button button--bare sample__remove"
                  aria-label={words.remove(name)}
                  onClick={() => void remove(template, true)}
                >
                  <Icon name="remove" />
                </button>
              }
            >
              <Sample face={face} language={language} name={name} />
            </SampleButton>
          )
        })}
      </ul>
    </>
  )
}
