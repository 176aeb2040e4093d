import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'

import { widgetWords } from '../../i18n/widget-settings.ts'
import { Choice } from '../../offer/Choice.tsx'
import { Mark } from '../Mark.tsx'
import type { WidgetKept } from './keep-widget.ts'
import { SettingInput } from './SettingInput.tsx'
import { everies, hasButton, inWindow, modes } from './widget-settings.ts'

/** How the quiz stands on a site, and when it comes forward. What is chosen here is in the line and in the preview. */
export function WidgetCard({ widget, locale }: { widget: WidgetKept; locale: Locale }) {
  const settings = useStore(widget.$settings)
  const page = useStore(widget.$page)
  const words = widgetWords[locale]
  const number = (typed: string) => (typed === '' ? undefined : Number(typed))
  const upTo = (most: number) => (typed: string) =>
    /^\d+$/.test(typed) && Number(typed) <= most ? undefined : words.notNumber(most)
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <Choice
        label={words.mode}
        of={modes}
        names={words.modes}
        value={settings.mode}
        onChoose={(mode) => mode && widget.set({ mode })}
      />
      {hasButton(settings) && (
        <>
          <SettingInput
            label={words.label}
            value={settings.label ?? ''}
            onSet={(label) => widget.set({ label: label || undefined })}
          />
          <Choice
            label={words.side}
            of={['right', 'left'] as const}
            names={words.sides}
            value={settings.side}
            onChoose={(side) => side && widget.set({ side })}
          />
        </>
      )}
      {inWindow(settings) && (
        <fieldset class="plain">
          <legend class="field__label">{words.triggers}</legend>
          <p class="muted">{words.triggersNote}</p>
          <SettingInput
            label={words.delay}
            numeric
            flawOf={upTo(3600)}
            value={settings.delay?.toString() ?? ''}
            onSet={(typed) => widget.set({ delay: number(typed) })}
          />
          <SettingInput
            label={words.scroll}
            numeric
            flawOf={upTo(100)}
            value={settings.scroll?.toString() ?? ''}
            onSet={(typed) => widget.set({ scroll: number(typed) })}
          />
          <Mark label={words.exit} on={settings.exit === true} onMark={(exit) => widget.set({ exit })} />
          <Mark
            label={words.returning}
            on={settings.returning === true}
            onMark={(returning) => widget.set({ returning })}
          />
          <SettingInput
            label={words.click}
            note={words.clickNote}
            value={settings.click ?? ''}
            onSet={(click) => widget.set({ click: click || undefined })}
          />
          <Choice
            label={words.every}
            of={everies}
            names={words.everies}
            value={settings.every}
            onChoose={(every) => every && widget.set({ every })}
          />
          <SettingInput
            label={words.urls}
            note={words.urlsNote}
            value={settings.urls ?? ''}
            onSet={(urls) => widget.set({ urls: urls || undefined })}
          />
          <Mark
            label={words.mobile}
            on={settings.mobileOff === true}
            onMark={(mobileOff) => widget.set({ mobileOff })}
          />
        </fieldset>
      )}
      <SettingInput
        label={words.sample}
        note={`${words.page}. ${words.pageNote}`}
        value={page}
        flawOf={(typed) => (/^https:\/\/./.test(typed) ? undefined : words.notPage)}
        onSet={widget.showOn}
      />
    </section>
  )
}
