import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'
import { atom, type ReadableAtom } from 'nanostores'

import { ownApi } from '../api/browser.ts'
import type { DocumentInList } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { valueAt } from '../editor/path.ts'

/** A consent text in force: visitors can agree to no other. */
interface PublishedConsent {
  id: string
  title: string
  purpose: ConsentPurpose
}

/** What else the firm has that an offer may lead to or ask for. */
export interface FirmDocuments {
  /** `undefined` until the server has said. */
  $quizzes: ReadableAtom<readonly DocumentInList[] | undefined>
  $consents: ReadableAtom<readonly PublishedConsent[] | undefined>
  /** Asks the server, once. */
  load: () => void
}

export function keepFirmDocuments(workspace: string, locale: Locale): FirmDocuments {
  const $quizzes = atom<readonly DocumentInList[] | undefined>(undefined)
  const $consents = atom<readonly PublishedConsent[] | undefined>(undefined)
  let asked = false

  async function ask() {
    const { api } = ownApi(locale)
    const listed = await reply(api.workspaces[':workspace'].documents.$get({ param: { workspace } }))
    if ('refused' in listed) {
      asked = false
      return
    }
    const { documents } = listed.body
    $quizzes.set(documents.filter(({ kind }) => kind === 'quiz'))
    const inForce = documents.filter(({ kind, published }) => kind === 'consent' && published)
    const read = await Promise.all(inForce.map(({ id }) => consentOf(id)))
    $consents.set(read.flatMap((consent) => consent ?? []))
  }

  async function consentOf(document: string): Promise<PublishedConsent | undefined> {
    const found = await reply(ownApi(locale).api.documents[':document'].$get({ param: { document } }))
    if ('refused' in found) return undefined
    const { id, title, draft } = found.body
    return { id, title, purpose: valueAt(draft, ['purpose']) === 'ads' ? 'ads' : 'processing' }
  }

  return {
    $quizzes,
    $consents,
    load: () => {
      if (asked) return
      asked = true
      void ask()
    },
  }
}
