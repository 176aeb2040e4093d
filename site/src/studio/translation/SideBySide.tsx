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
import { needsWork, stateOf } from './state.ts'
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
  // What needed work when that was asked for stays in sight while it is being done.
  const [sought, setSought] = useState<ReadonlySet<string>>()
  const kept = useKept<VNode>()
  const words = translationWords[locale]
  const parts = partsOf(original, document)
  const texts = parts.flatMap((part) => part.texts)
  const inState = Map.groupBy(texts, (text) => stateOf(document, text))
  const seek = () =>
    setSought(new Set(texts.filter((text) => needsWork(stateOf(document, text))).map(({ key }) => key)))
  const shown = parts
    .map((part) => ({ ...part, texts: part.texts.filter(({ key }) => !sought || sought.has(key)) }))
    .filter((part) => part.texts.length > 0 || part.absent.length > 0)
  const drawn = useGrowing(shown.length)
  return (
    <>
      <Head
        original={original}
        document={document}
        texts={texts.length}
        done={inState.get('current')?.length ?? 0}
        absent={parts.reduce((count, part) => count + part.absent.length, 0)}
        unseen={editable ? (inState.get('unseen') ?? []) : []}
        filtered={sought !== undefined}
        locale={locale}
        onAll={() => setSought(undefined)}
        onSeek={seek}
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
