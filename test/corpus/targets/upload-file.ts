import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { textOf } from '../value.ts'
import { fileQuestion } from '../world/quiz.ts'

const file = z.object({
  filename: z.string(),
  content_type: z.string(),
  body: z.string().optional(),
  body_base64: z.base64().optional(),
})
const kept = z.object({ name: z.string() })

/** A file of a visitor, as the embed sends it, and whether a manager finds it afterwards. */
export const uploadFile: Target = async (world, given) => {
  const { filename, content_type: type, body, body_base64: base64 } = file.parse(JSON.parse(textOf(given)))
  const id = randomUUID()
  const about = { source: world.quiz, question: fileQuestion, submission: randomUUID(), id, name: filename }
  const answer = await world.send({
    method: 'POST',
    target: `/v1/uploads?${new URLSearchParams(about)}`,
    headers: [['Content-Type', type]],
    body: base64 === undefined ? Buffer.from(body ?? '') : Buffer.from(base64, 'base64'),
  })
  const read = await world.ask('GET', `/api/workspaces/${world.workspace}/uploads/${id}`)
  if (outcome(answer) !== 'accepted')
    return { answer, faults: read.status === 404 ? [] : ['a refused file was kept'] }

  const isHarmless =
    read.headers.get('content-security-policy') === `default-src 'none'; sandbox` &&
    read.headers.get('x-content-type-options') === 'nosniff' &&
    ['image/webp', 'application/pdf'].includes(read.headers.get('content-type') ?? '')
  return {
    answer,
    also: read.headers.get('content-type') === 'image/webp' ? ['re-encoded'] : [],
    stored: kept.parse(JSON.parse(answer.body)).name,
    faults: isHarmless ? [] : [`served without its walls: ${[...read.headers].join('; ')}`],
  }
}
