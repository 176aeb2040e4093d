import type { ProblemBody } from '@pulya/contract/problem'

import { isPassing } from './http.ts'

export interface FileSent {
  source: string
  submission: string
  question: string
  id: string
  name: string
}

export type FileEnding = { state: 'kept' | 'lost' } | { state: 'refused'; reason: string | undefined }

/** As long as the server waits. */
const timeoutMs = 300_000

/** Sends one file. The same id again is the same file. */
export async function sendFile(
  api: string,
  about: FileSent,
  file: File,
  locale: string,
  stop: AbortController,
): Promise<FileEnding> {
  const clock = setTimeout(() => stop.abort(), timeoutMs)
  try {
    const response = await fetch(`${api}/v1/uploads?${new URLSearchParams({ ...about })}`, {
      method: 'POST',
      // Without its type, which nobody would believe anyway: so no browser asks first whether it may.
      body: file.slice(),
      headers: { 'accept-language': locale },
      signal: stop.signal,
    })
    if (response.ok) return { state: 'kept' }
    if (isPassing(response.status)) return { state: 'lost' }
    const { errors = [], detail }: Partial<ProblemBody> = await response.json()
    return { state: 'refused', reason: errors[0]?.detail ?? detail }
  } catch {
    return { state: 'lost' }
  } finally {
    clearTimeout(clock)
  }
}
