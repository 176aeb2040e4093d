import type { FirmSettings } from '@pulya/contract/firm'
import type { Locale } from '@pulya/contract/locale'
import { useState } from 'preact/hooks'

import { ownApi } from '../../api/browser.ts'
import type { FirmWritten } from '../../api/data.ts'
import { type Refused, reply } from '../../api/reply.ts'
import { type Path, replaced, valueAt } from '../../editor/path.ts'
import type { TextField } from '../../editor/field.ts'
import { FieldInput } from '../../editor/FieldInput.tsx'
import { Live } from '../../frame/Live.tsx'
import { brandsWords } from '../../i18n/brands.ts'
import { firmWords } from '../../i18n/firm.ts'
import { formsWords } from '../../i18n/forms.ts'
import { lookWords } from '../../i18n/look.ts'
import { because } from '../../i18n/refusal.ts'
import { BrandColour } from '../../offer/BrandColour.tsx'
import { OfficeHours } from '../../offer/OfficeHours.tsx'
import { FirmBasics } from './FirmBasics.tsx'

interface FirmFormProps {
  workspace: string
  firm: FirmSettings
  /** Sums have been counted in it. */
  currencyFixed: boolean
  /** Known to the server, with their names; a browser may know others. */
  zones: readonly (readonly [zone: string, name: string])[]
  locale: Locale
}

type Said = { is: 'nothing' } | { is: 'saved' } | { is: 'refused'; refused: Refused }

/** What new documents of a firm begin with; saved as one, for nobody sees it before. */
export function FirmForm({ workspace, firm: opened, currencyFixed, zones, locale }: FirmFormProps) {
  const words = firmWords[locale]
  const [firm, setFirm] = useState<FirmWritten>(opened)
  const [said, setSaid] = useState<Said>({ is: 'nothing' })
  const flaws = said.is === 'refused' ? said.refused.errors : []

  function write(path: Path, value: unknown) {
    setSaid({ is: 'nothing' })
    setFirm((now) => replaced(now, path, value))
  }

  async function save() {
    const call = ownApi(locale).api.workspaces[':workspace'].settings
    const answer = await reply(call.$put({ param: { workspace }, json: firm }))
    setSaid('body' in answer ? { is: 'saved' } : { is: 'refused', refused: answer.refused })
  }

  const text = (path: Path, label: string, optional = true) => {
    const field: TextField = { path, label, as: 'line', optional }
    return (
      <FieldInput field={field} value={valueAt(firm, path)} flaws={flaws} locale={locale} onWrite={write} />
    )
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Live>
        <section class="card">
          <h2>{words.firm}</h2>
          {text(['name'], words.name, false)}
          {text(['profile', 'phone'], words.phone)}
          <FirmBasics
            basics={firm}
            currencyFixed={currencyFixed}
            zones={zones}
            locale={locale}
            onWrite={(member, value) => write([member], value)}
          />
        </section>
        <section class="card">
          <h2>{words.requisites}</h2>
          <p class="muted">{words.requisitesNote}</p>
          {text(['profile', 'requisites', 'registeredName'], words.registeredName)}
          <div class="field">
            {text(['profile', 'requisites', 'numbers'], words.numbers)}
            <p class="muted">{words.numbersNote}</p>
          </div>
          {text(['profile', 'requisites', 'address'], words.address)}
          {text(['profile', 'requisites', 'email'], words.email)}
        </section>
        <section class="card">
          <h2>{words.look}</h2>
          <p class="muted">{words.lookNote}</p>
          <BrandColour
            theme="chambers"
            scheme={undefined}
            colour={firm.profile?.colour}
            words={lookWords[locale]}
            onChoose={(colour) => write(['profile', 'colour'], colour)}
          />
          {firm.profile?.colour === undefined && <p class="muted">{brandsWords[locale].noColour}</p>}
        </section>
        <section class="card">
          <h2>{formsWords[locale].hours}</h2>
          <OfficeHours
            hours={firm.profile?.hours}
            flaws={flaws}
            locale={locale}
            words={formsWords[locale]}
            onWrite={(path, value) => write(['profile', ...path], value)}
          />
        </section>
        <div class="ways">
          <button type="submit" class="button button--first">
            {words.save}
          </button>
          <output class={said.is === 'refused' ? 'field__flaw' : 'muted'}>
            {said.is === 'saved' && words.saved}
            {said.is === 'refused' && `${words.refused} ${because(locale, said.refused)}`}
          </output>
        </div>
      </Live>
    </form>
  )
}
