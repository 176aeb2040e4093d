import type { AnswerOf, Question } from '@pulya/questions/definitions'
import { fileBytesMax, megabytes } from '@pulya/questions/file-limits'
import { fileWords } from '@pulya/questions/file-words'
import type { FileInHand, FilesInHand } from '@pulya/questions/files-in-hand'

import { sendFile } from '../send-file.ts'
import { uuid } from './uuid.ts'

/** What a field for files is drawn with. */
interface Asked {
  config: Question<'file'>
  answer: AnswerOf<'file'> | undefined
  words: { locale: keyof typeof fileWords }
  origin?: string
  run?: { source: string; submission: string }
  onAnswer?: (answer: AnswerOf<'file'> | undefined) => void
}

interface Chosen extends FileInHand {
  /** Not there when the file was kept before the page was loaded. */
  file?: File
  stop?: AbortController
  tries?: number
}

/** By question: how it was last drawn, and what was chosen. A file may arrive while another screen is shown. */
const asked = new Map<string, Asked>()
const chosen = new Map<string, readonly Chosen[]>()

/** One at a time: a photo after a photo arrives sooner than any of five at once. */
let line = Promise.resolve()

const retryMs = 4000
const retryMsMax = 60_000

/** What was chosen for this question, in step with its answer, which is kept longer. */
export function filesInHand(now: Asked): FilesInHand {
  const { key } = now.config
  const kept = now.answer?.files ?? []
  const list = listOf(key).filter(({ id, state }) => state !== 'kept' || kept.some((file) => file.id === id))
  const earlier = kept.filter(({ id }) => !list.some((file) => file.id === id))
  asked.set(key, now)
  chosen.set(key, [...earlier.map((file): Chosen => ({ ...file, state: 'kept' })), ...list])
  return {
    list: listOf(key),
    add: (files) => add(now, [...files]),
    remove(id) {
      find(key, id)?.stop?.abort()
      put(
        key,
        listOf(key).filter((file) => file.id !== id),
      )
    },
    again: (id) => again(key, id),
  }
}

export const isSending = (key: string): boolean => listOf(key).some(({ state }) => state === 'sending')

const listOf = (key: string): readonly Chosen[] => chosen.get(key) ?? []

const find = (key: string, id: string) => listOf(key).find((file) => file.id === id)

function add({ config: { key, atMost }, words }: Asked, files: readonly File[]): void {
  for (const file of files) {
    const one: Chosen = { id: uuid(), name: file.name, bytes: file.size, file, state: 'sending' }
    const most = fileBytesMax[file.type === 'application/pdf' ? 'pdf' : 'image']
    const own = fileWords[words.locale]
    const inAll = listOf(key).filter(({ state }) => state !== 'refused').length
    const reason =
      inAll >= atMost ? own.tooMany(atMost) : file.size > most ? own.tooLarge(megabytes(most)) : undefined
    put(key, [...listOf(key), reason ? { ...one, state: 'refused', reason } : one])
    if (!reason) queue(key, one.id)
  }
}

function again(key: string, id: string): void {
  if (find(key, id)?.state !== 'lost') return
  change(key, id, { state: 'sending' })
  queue(key, id)
}

function queue(key: string, id: string): void {
  line = line.then(() => send(key, id))
}

async function send(key: string, id: string): Promise<void> {
  const { config, origin = '', run, words } = asked.get(key) ?? {}
  const { file, name, tries = 0 } = find(key, id) ?? {}
  if (!config || !run || !words || !file || !name) return
  const stop = new AbortController()
  change(key, id, { stop })
  const end = await sendFile(origin, { ...run, question: key, id, name }, file, words.locale, stop)
  change(key, id, { ...end, tries: tries + 1 })
  if (end.state !== 'lost') return
  setTimeout(() => again(key, id), Math.min(retryMs * 2 ** tries, retryMsMax))
  addEventListener('online', () => again(key, id), { once: true })
}

/** What was removed meanwhile stays so. */
function change(key: string, id: string, now: Partial<Chosen>): void {
  put(
    key,
    listOf(key).map((file) => (file.id === id ? { ...file, ...now } : file)),
  )
}

/** The answer is what has arrived; giving it again draws the list anew. */
function put(key: string, list: readonly Chosen[]): void {
  chosen.set(key, list)
  const files = list.flatMap(({ id, name, state }) => (state === 'kept' ? [{ id, name }] : []))
  asked.get(key)?.onAnswer?.(files.length > 0 ? { files } : undefined)
}
