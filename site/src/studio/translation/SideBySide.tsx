import { useStore } from '@nanostores/preact'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'

import type { AiService } from '../ai/service.ts'
import { valueAt } from '../editor/path.ts'
import { translationWords } from '../i18n/translation.ts'
import { lazily } from '../ui/lazily.tsx'
import { useGrowing } from '../ui/use-growing.ts'
import { useKept } from '../ui/use-kept.ts'
import type { Translatable, TranslationEditing } from './editing.ts'
import { Head } from './Head.tsx'
import { PartBeside } from './PartBeside.tsx'
import { stateOf } from './state.ts'
import type { TranslatedPart } from './text.ts'
import { looked } from './translate.ts'

const TranslateMissing = lazily(async () => (await import('../ai/TranslateMissing.tsx')).TranslateMissing)

interface SideBySideProps<Document extends Translatable> {
  editing: TranslationEditing<Document>
  original: Document
  partsOf: (original: Document, document: Document) => TranslatedPart<Document>[]
  /** Places of a document whose words are its author's to choose. */
  authorTexts: (document: Document) => readonly { pointer: string }[]
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
}

/** Every text of the original with its translation to the right of it. */
export function SideBySide<Document extends Translatable>({
  editing,
  original,
  partsOf,
  authorTexts,
  ai,
}: SideBySideProps<Document>) {
  const { draft, locale, editable } = editing
  const document = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  // What was done when the rest was asked for: only that is out of sight while the rest is being done.
  const [hidden, setHidden] = useState<ReadonlySet<string>>()
  const kept = useKept<VNode>()
  const words = translationWords[locale]
  const parts = partsOf(original, document)
  const texts = parts.flatMap((part) => part.texts)
  const inState = Map.groupBy(texts, (text) => stateOf(document, text))
  const done = inState.get('current') ?? []
  const shown = parts
    .map((part) => ({ ...part, texts: part.texts.filter(({ key }) => !hidden?.has(key)) }))
    .filter((part) => part.texts.length > 0 || part.absent.length > 0)
  const drawn = useGrowing(shown.length)
  return (
    <>
      <Head
        original={original}
        document={document}
        texts={texts.length}
        done={done.length}
        absent={parts.reduce((count, part) => count + part.absent.length, 0)}
        unseen={editable ? (inState.get('unseen') ?? []) : []}
        filtered={hidden !== undefined}
        locale={locale}
        onAll={() => setHidden(undefined)}
        onSeek={() => setHidden(new Set(done.map(({ key }) => key)))}
        onRight={(unseen) => draft.change((now) => looked(now, unseen))}
      />
      {editable && ai && (
        <TranslateMissing
          editing={editing}
          original={original}
          authors={authorTexts(document)}
          texts={inState.get('missing') ?? []}
          service={ai}
        />
      )}
      {shown.length === 0 && <p class="muted">{words.nothingLeft}</p>}
      {shown.slice(0, drawn).map((part) =>
        // Of two hundred questions one is being translated.
        kept(part.key, [saidIn(document, part), flaws, document.locale], () => (
          <PartBeside
            key={part.key}
            part={part}
            document={document}
            from={original.locale}
            flaws={flaws}
            editing={editing}
          />
        )),
      )}
    </>
  )
}

/** All that a part is drawn of. */
const saidIn = <Document extends Translatable>(document: Document, part: TranslatedPart<Document>): string =>
  JSON.stringify([
    part,
    part.absent.map(({ add }) => add !== undefined),
    part.texts.map(({ key, field }) => [valueAt(document, field.path), document.translation?.seen[key]]),
  ])
