import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'

import { translationWords } from '../i18n/translation.ts'
import { ButtonAbout } from '../ui/ButtonAbout.tsx'
import type { Translatable, TranslationEditing } from './editing.ts'
import type { Absent, TranslatedPart } from './text.ts'
import { TextBeside } from './TextBeside.tsx'

interface PartBesideProps<Document extends Translatable> {
  part: TranslatedPart<Document>
  document: Document
  /** Language of the original. */
  from: Locale
  flaws: readonly ProblemError[]
  editing: TranslationEditing<Document>
}

/** A part of the original with its translation, or with the way to have one. */
export function PartBeside<Document extends Translatable>({ part, ...rest }: PartBesideProps<Document>) {
  const { title, texts, absent } = part
  return (
    <section class="card translation__part">
      <h2>{title}</h2>
      {texts.map((text) => (
        <TextBeside key={text.key} text={text} {...rest} />
      ))}
      {absent.map((one) => (
        <AbsentBeside key={one.key} absent={one} from={rest.from} editing={rest.editing} />
      ))}
    </section>
  )
}

interface AbsentBesideProps<Document extends Translatable> {
  absent: Absent<Document>
  from: Locale
  editing: TranslationEditing<Document>
}

function AbsentBeside<Document extends Translatable>({
  absent: { called, add },
  from,
  editing: { draft, locale, editable },
}: AbsentBesideProps<Document>) {
  const words = translationWords[locale]
  return (
    <div class="translation__text">
      <p lang={from} class="translation__original">
        {called}
      </p>
      <div class="translation__absent">
        <span class="tag tag--warning">{words.absent}</span>
        {editable && add && <ButtonAbout does={words.add} about={called} onPress={() => draft.change(add)} />}
      </div>
    </div>
  )
}
