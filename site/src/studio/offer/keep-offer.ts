import { workspaceOf } from '@pulya/contract/public-id'
import type { Locale } from '@pulya/contract/locale'
import type { OfferDocument } from '@pulya/offer/document'
import { atom, type WritableAtom } from 'nanostores'

import type { AiService } from '../ai/service.ts'
import type { DocumentInList } from '../api/data.ts'
import { type Draft, keepDraft } from '../editor/draft.ts'
import type { Pane } from '../editor/Editor.tsx'
import { unsavedHere } from '../editor/unsaved.ts'
import { type Fit, keepFit } from '../fit/fit.ts'
import { measureOffer } from '../fit/measure-offer.ts'
import { keepPublication, type Publication } from '../publish/publication.ts'
import { documentServer } from '../publish/server.ts'
import { type FirmDocuments, keepFirmDocuments } from './firm-documents.ts'
import { type KeptFindings, keepFindings } from './keep-findings.ts'
import { anybody, type SeenBy } from './texts/show-as.ts'

/** One offer under edit, and what of it is on the page. */
export interface OfferEditing {
  id: string
  workspace: string
  locale: Locale
  editable: boolean
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
  draft: Draft<OfferDocument>
  server: ReturnType<typeof documentServer>
  publication: Publication
  findings: KeptFindings
  fit: Fit
  firm: FirmDocuments
  /** Key of the variant that is edited and shown. */
  $variant: WritableAtom<string>
  /** Id of the block whose settings are open. */
  $block: WritableAtom<string | undefined>
  /** The subject of the page that is open, by the first member it is about. */
  $subject: WritableAtom<string | undefined>
  /** As whom the page is looked at. */
  $visitor: WritableAtom<SeenBy>
  $pane: WritableAtom<Pane>
  /** Opens what a place of the document is edited in. */
  seek: (pointer: string) => void
}

interface Opened {
  opened: DocumentInList
  offer: OfferDocument
  locale: Locale
  editable: boolean
  ai: AiService | undefined
}

export function keepOffer({ opened, offer, locale, editable, ai }: Opened): OfferEditing {
  const { id } = opened
  const workspace = workspaceOf(id)
  const server = documentServer(id, locale)
  const draft = keepDraft({ document: offer, revision: opened.revision }, server, unsavedHere(id))
  const fit = keepFit(draft, server, (shown, onPart) => measureOffer(id, shown, onPart))
  const $variant = atom(offer.variants[0]?.key ?? 'A')
  const $block = atom(offer.blocks.find(({ kind }) => kind === 'headline')?.id)
  const $subject = atom<string | undefined>(undefined)
  const $pane = atom<Pane>('texts')

  function seek(pointer: string) {
    const [, member = '', place = ''] = pointer.split('/')
    const { blocks, variants } = draft.$document.get()
    $variant.set(/\/variants\/([A-H])\//.exec(pointer)?.[1] ?? variants[0]?.key ?? 'A')
    $pane.set('texts')
    if (member !== 'blocks') return $subject.set(subjectOf(member))
    $block.set(blocks[Number(place)]?.id ?? $block.get())
  }

  return {
    id,
    workspace,
    locale,
    editable,
    ai,
    draft,
    server,
    fit,
    publication: keepPublication(opened, draft, server, fit.prove),
    findings: keepFindings(draft, server),
    firm: keepFirmDocuments(workspace, locale),
    $variant,
    $block,
    $subject,
    $visitor: atom(anybody),
    $pane,
    seek,
  }
}

const together: Record<string, string> = { description: 'title', layout: 'theme', scheme: 'theme' }

/** Members that are edited in one card go by the first of them. */
const subjectOf = (member: string): string => together[member] ?? member
