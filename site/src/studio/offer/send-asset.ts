import type { Locale } from '@pulya/contract/locale'

import type { Asset } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { picturesWords } from '../i18n/pictures.ts'
import { because } from '../i18n/refusal.ts'

export interface Sending {
  /** What has its place there; the server takes both. */
  kind: Asset['kind']
  workspace: string
  /** Of this attempt: sent again, it is the same asset. */
  request: string
  locale: Locale
  /** From 0 to 1; at 1 everything is there and the server is at work. */
  onProgress: (share: number) => void
}

/** Uploads a file for pages: what it has become, or why it has not, in words. */
export async function sendAsset(
  file: File,
  { kind, workspace, request, locale, onProgress }: Sending,
): Promise<{ asset: Asset } | { refusal: string }> {
  const query = new URLSearchParams({ id: request, name: file.name })
  const address = `/api/workspaces/${workspace}/assets?${query}`
  const answer = await reply(post(address, file, locale, onProgress))
  const wrong = { refusal: picturesWords[locale].wrong[kind] }
  if ('body' in answer) return answer.body.kind === kind ? { asset: answer.body } : wrong
  const [error] = answer.refused.errors
  if (error?.code === 'file-type') return wrong
  return { refusal: error?.detail ?? because(locale, answer.refused) }
}

interface Answered {
  ok: boolean
  status: number
  json(): Promise<Asset>
}

/** As the typed client answers. Not by `fetch`, which does not tell how much has been sent. */
const post = (address: string, file: File, locale: Locale, onProgress: Sending['onProgress']) =>
  new Promise<Answered>((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', address)
    sending.responseType = 'json'
    sending.setRequestHeader('content-type', 'application/octet-stream')
    sending.setRequestHeader('accept-language', locale)
    sending.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / (total || 1)))
    sending.addEventListener('load', () => {
      const { status } = sending
      resolve({ ok: status < 300, status, json: async () => answerIn(sending) })
    })
    for (const failure of ['error', 'abort', 'timeout'] as const)
      sending.addEventListener(failure, () => reject(new Error(`The upload ended with ${failure}`)))
    sending.send(file)
  })

/** What comes with a good status is an asset, as the route promises; with another it is read as a problem. */
const answerIn = ({ response }: XMLHttpRequest) => (response ?? {}) as Asset
