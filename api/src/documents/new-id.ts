import { createHash, randomInt } from 'node:crypto'

/** No 0, 1, l or o: people read ids aloud. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A random part of a public id, or the key of a workspace. */
export const newKey = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** `k7f3-q9d2aa`: the workspace first, so that no public request has to search. */
export const newPublicId = (workspaceKey: string): string => `${workspaceKey}-${newKey(6)}`

/** A key that is always the same for the same seed. */
export function keyFor(seed: string, length: number): string {
  const digest = createHash('sha256').update(seed).digest()
  return Array.from(digest.subarray(0, length), (byte) => letters[byte % letters.length]).join('')
}

/** The id of what a request makes: the same for the same request, so that a retry can be told from a second thing. */
export const publicIdFor = (workspaceKey: string, request: string): string =>
  `${workspaceKey}-${keyFor(`${workspaceKey}/${request}`, 6)}`
