import { Problem } from '@pulya/contract/problem'
import type { z } from 'zod'

import { hourlyAllowance } from '../uploads/allowance.ts'
import { type AiService, askChat, type Question } from './chat.ts'
import { jsonIn } from './json-in.ts'

/** A question, and what of an answer can be used; whatever else it has is dropped. */
export interface Task<Answer> extends Question {
  answer: z.ZodType<Answer>
}

interface Asker {
  /** Key of the workspace. */
  workspace: string
  now: number
  /** Aborted when they have left. */
  left: AbortSignal
}

export interface Ai {
  /** Where texts go, and who reads them there: people are told before they send any. */
  service: { host: string; model: string }
  /** @throws `rate-limited`, or one of the problems `ai-…`. */
  ask<Answer>(task: Task<Answer>, asker: Asker): Promise<Answer>
}

/** Each costs the owner of the installation something. */
const questionsPerHour = 60

export function openAi(service: AiService): Ai {
  const allow = hourlyAllowance(questionsPerHour)
  return {
    service: { host: new URL(service.address).host, model: service.model },
    async ask({ answer, ...question }, { workspace, now, left }) {
      allow(workspace, now)
      const parsed = answer.safeParse(jsonIn(await askChat(service, question, left)))
      if (!parsed.success) throw new Problem('ai-unclear', { detail: 'The answer is not what was asked for' })
      return parsed.data
    },
  }
}
