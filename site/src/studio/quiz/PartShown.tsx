import { useStore } from '@nanostores/preact'

import type { DocumentInList } from '../api/data.ts'
import { replaced } from '../editor/path.ts'
import { quizTextWords } from '../i18n/quiz.ts'
import { quizVariantWords } from '../i18n/quiz-variants.ts'
import { ExperimentCard } from '../publish/ExperimentCard.tsx'
import { PublicationCard } from '../publish/PublicationCard.tsx'
import { translating } from '../translation/translate.ts'
import { allSections } from './all-sections.ts'
import type { Editing } from './editing.ts'
import type { PublishedConsent } from './ending/ConsentAsks.tsx'
import { Findings } from './Findings.tsx'
import type { Place } from './keep-place.ts'
import { QuestionsPart } from './questions/QuestionsPart.tsx'
import type { QuizKept } from './QuizEditor.tsx'
import { inWindow, snippetOf } from './site/widget-settings.ts'
import { WidgetCard } from './site/WidgetCard.tsx'
import { Snippet } from './Snippet.tsx'
import { lazily } from '../ui/lazily.tsx'
import { variantSections } from './variant-sections.ts'
import { withoutVariant } from './variants.ts'
import { Variants } from './Variants.tsx'
import { VariantTexts } from './VariantTexts.tsx'

/** Brought when they are first looked at: most of the time texts are what is edited. */
const LogicPart = lazily(async () => (await import('./logic/LogicPart.tsx')).LogicPart)
const NumbersPart = lazily(async () => (await import('./logic/NumbersPart.tsx')).NumbersPart)
const MapPart = lazily(async () => (await import('./map/MapPart.tsx')).MapPart)
const DrivePart = lazily(async () => (await import('./drive/DrivePart.tsx')).DrivePart)
const OutcomesPart = lazily(async () => (await import('./outcomes/OutcomesPart.tsx')).OutcomesPart)
const ContactPart = lazily(async () => (await import('./ending/ContactPart.tsx')).ContactPart)
const LookPart = lazily(async () => (await import('./LookPart.tsx')).LookPart)
const TranslationCard = lazily(
  async () => (await import('../translation/TranslationCard.tsx')).TranslationCard,
)
const LifeCards = lazily(async () => (await import('../publish/LifeCards.tsx')).LifeCards)

interface PartShownProps extends QuizKept {
  at: Place
  editing: Editing
  opened: DocumentInList
  origin: string
  consents: readonly PublishedConsent[]
  mayCompare: boolean
}

/** The part of a quiz that is being edited. */
export function PartShown(props: PartShownProps) {
  const { at, editing, consents, place, drive } = props
  const openLogic = (key: string) => place.show('logic', key)
  const tryFrom = (key: string) => {
    drive.start(editing.quizNow(), key)
    place.show('drive')
  }
  switch (at.part) {
    case 'questions':
      return <QuestionsPart editing={editing} open={at.open} />
    case 'outcomes':
      return <OutcomesPart editing={editing} open={at.open} />
    case 'logic':
      return <LogicPart editing={editing} open={at.open} onOpen={openLogic} onTry={tryFrom} />
    case 'numbers':
      return <NumbersPart editing={editing} />
    case 'map':
      return <MapPart editing={editing} onLogic={openLogic} onTry={tryFrom} />
    case 'drive':
      return <DrivePart editing={editing} drive={drive} />
    case 'contact':
      return <ContactPart editing={editing} consents={consents} />
    case 'look':
      return <LookPart editing={editing} />
    case 'site':
      return <SitePart {...props} />
    case 'variants':
      return <VariantsPart {...props} />
    case 'publish':
      return <PublishPart {...props} />
  }
}

function SitePart({ editing: { locale }, opened, origin, widget, server, publication }: PartShownProps) {
  const settings = useStore(widget.$settings)
  return (
    <>
      <WidgetCard widget={widget} locale={locale} />
      <section class="card">
        <Snippet
          following={snippetOf(settings, { origin, quiz: opened.id })}
          pinnable={!inWindow(settings)}
          pin={server.pin}
          publication={publication}
          locale={locale}
        />
      </section>
    </>
  )
}

function VariantsPart({ at, editing, draft, place }: PartShownProps) {
  const { quiz, locale, editable, flaws, structure } = editing
  const control = quiz.variants?.[0]?.key ?? 'A'
  const isControl = at.variant === control
  const remove = (variant: string) =>
    structure.edit({
      is: 'remove',
      how: (now) => replaced(now, ['variants'], withoutVariant(now, variant)),
      told: quizVariantWords[locale].removed(variant),
      after: () => place.showVariant(control),
    })
  return (
    <>
      <Variants
        quiz={quiz}
        shown={at.variant}
        locale={locale}
        editable={editable}
        onShow={place.showVariant}
        onWrite={draft.write}
        onRemove={remove}
      />
      {!isControl && (
        <fieldset class="plain" disabled={!editable}>
          <VariantTexts
            key={at.variant}
            sections={variantSections(quiz, at.variant, quizTextWords[locale], quizVariantWords[locale])}
            quiz={quiz}
            flaws={flaws}
            sought={at.sought}
            locale={locale}
            onWrite={draft.write}
          />
        </fieldset>
      )}
    </>
  )
}

function PublishPart({
  editing: { quiz, locale, editable },
  opened,
  draft,
  findings,
  publication,
  place,
  mayCompare,
}: PartShownProps) {
  return (
    <>
      <Findings
        findings={findings}
        sections={allSections(quiz, quizTextWords[locale], locale)}
        locale={locale}
        onSeek={(pointer) => place.seek(quiz, pointer)}
      />
      <PublicationCard publication={publication} locale={locale} editable={editable} />
      <LifeCards id={opened.id} draft={draft} publication={publication} locale={locale} editable={editable} />
      <TranslationCard editing={{ draft, id: opened.id, locale, editable }} translating={translating} />
      {mayCompare && quiz.variants && (
        <ExperimentCard
          id={opened.id}
          publication={publication}
          variants={quiz.variants.map(({ key }) => key)}
          locale={locale}
        />
      )}
    </>
  )
}
