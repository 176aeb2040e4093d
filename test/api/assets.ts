import { randomUUID } from 'node:crypto'

import { picture } from '@pulya/contract/picture'
import { z } from 'zod'

import type { Answer } from './ask.ts'
import type { World } from './world.ts'

export interface Given {
  id?: string
  name?: string
  workspace?: string
  headers?: Record<string, string>
  chunked?: boolean
}

/** Uploads the bytes for pages of the firm, as its owner unless the headers say otherwise. */
export function sendAsset(world: World, body: Uint8Array, given: Given = {}): Promise<Answer> {
  const { id = randomUUID(), name = 'фото.jpg', workspace = world.workspace, headers, chunked } = given
  const path = `/api/workspaces/${workspace}/assets?${new URLSearchParams({ id, name })}`
  return world.ask({
    method: 'POST',
    path,
    body,
    headers: { ...(headers ?? world.owner.headers) },
    chunked: chunked ?? false,
  })
}

const kept = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['image', 'pdf']),
  picture: picture.optional(),
})

/** Uploads what is to be kept. */
export async function keptAsset(world: World, body: Uint8Array, given: Given = {}) {
  const { status, text } = await sendAsset(world, body, given)
  if (status !== 201) throw new Error(`An asset was answered with ${status}: ${text}`)
  return kept.parse(JSON.parse(text))
}
