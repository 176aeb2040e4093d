import type { Locale } from '@pulya/contract/locale'
import { atom, computed, type ReadableAtom } from 'nanostores'

import { ownApi } from '../api/browser.ts'
import type { DocumentInList } from '../api/data.ts'
import { reply, type Reply } from '../api/reply.ts'
import { libraryWords } from '../i18n/library.ts'
import { because } from '../i18n/refusal.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { toast } from '../ui/toasts.ts'
import { found, type Sought } from './found.ts'
import { renewOwnTemplates } from './own-templates.ts'
import { rowId } from './row-id.ts'

export interface Library {
  $sought: ReadableAtom<Sought>
  $found: ReadableAtom<readonly DocumentInList[]>
  seek: (more: Partial<Sought>) => void
  copy: (document: DocumentInList) => Promise<void>
  archive: (document: DocumentInList, archived: boolean) => Promise<void>
  /** @returns Why it was not kept, in words. */
  keepTemplate: (document: DocumentInList, name: string) => Promise<string | undefined>
}

export const everything: Sought = { text: '', kind: 'all', state: 'all' }

/** The documents of a firm as a page has them, and what can be done to each as a whole. */
export function keepLibrary(
  { workspace, locale }: { workspace: string; locale: Locale },
  documents: readonly DocumentInList[],
): Library {
  // Drawn on the server too, where there is nobody to ask.
  const api = () => ownApi(locale).api
  const words = libraryWords[locale]
  const $documents = atom(documents)
  const $sought = atom(everything)
  const $found = computed([$documents, $sought], found)

  async function renew(): Promise<void> {
    const answer = await reply(api().workspaces[':workspace'].documents.$get({ param: { workspace } }))
    if ('body' in answer) $documents.set(answer.body.documents)
  }

  /** @returns The answer; a refusal has been told. */
  async function done<Body>(asking: Promise<Reply<Body>>): Promise<Body | undefined> {
    const answer = await asking
    if ('body' in answer) return answer.body
    toast({ text: `${words.refused} ${because(locale, answer.refused)}` })
    return undefined
  }

  async function copy({ id, title }: DocumentInList) {
    const param = { document: id }
    const json = { id: crypto.randomUUID() }
    const made = await done(reply(api().documents[':document'].copies.$post({ param, json })))
    if (!made) return
    await renew()
    $sought.set(everything)
    focusSoon(rowId(made.id))
    toast({ text: words.wasCopied(title) })
  }

  async function archive(document: DocumentInList, archived: boolean) {
    const { id, title, published } = document
    const answer = await done(
      reply(api().documents[':document'].archived.$put({ param: { document: id }, json: { archived } })),
    )
    if (!answer) return
    const { archivedAt } = answer
    $documents.set($documents.get().map((one) => (one.id === id ? { ...one, archivedAt } : one)))
    toast({
      text: archived ? words.wasArchived(title, published !== null) : words.wasBroughtBack(title),
      undo: () => void archive(document, !archived),
    })
  }

  async function keepTemplate({ id: document }: DocumentInList, name: string) {
    const json = { id: crypto.randomUUID(), document, name }
    const answer = await reply(api().workspaces[':workspace'].templates.$post({ param: { workspace }, json }))
    if ('refused' in answer) return because(locale, answer.refused)
    await renewOwnTemplates({ workspace, locale })
    toast({ text: words.wasKept(name) })
    return undefined
  }

  return {
    $sought,
    $found,
    seek: (more) => $sought.set({ ...$sought.get(), ...more }),
    copy,
    archive,
    keepTemplate,
  }
}
