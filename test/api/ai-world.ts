import { z } from 'zod'

import { type AiServer, startAiServer } from '../ai-server.ts'
import { type Answer, ask } from './ask.ts'
import { openWorld, type World } from './world.ts'

/** A product whose owner has named a service that drafts, and that service. */
export interface AiWorld {
  world: World
  ai: AiServer
  /** A question for a suggestion, by the owner unless said otherwise. */
  put(name: string, json: object, headers?: Record<string, string>): Promise<Answer>
  /** For the offer of the demo firm. */
  headlines(more?: object): Promise<Answer>
  /** Whatever is asked, the model answers with this as JSON. */
  says(content: unknown): void
  stop(): Promise<void>
}

export async function openAiWorld(now: () => number = Date.now): Promise<AiWorld> {
  const ai = await startAiServer()
  const service = { address: ai.address, model: 'small-one', key: 'k-123', withinMs: 2000 }
  const world = await openWorld({ now, ai: service })
  // Not through the world: that one takes an answer of 5xx for a breakdown.
  const put: AiWorld['put'] = (name, json, headers = world.owner.headers) =>
    ask(world.product.address, { path: `/api/workspaces/${world.workspace}/ai/${name}`, json, headers })
  return {
    world,
    ai,
    put,
    headlines: (more = {}) => put('headlines', { document: world.offer.source, variant: 'A', ...more }),
    says: (content) => ai.behave({ says: JSON.stringify(content) }),
    async stop() {
      await world.stop()
      await ai.stop()
    },
  }
}

const suggestions = z.object({
  suggestions: z.array(
    z.object({
      texts: z.array(z.object({ pointer: z.string(), text: z.string() })),
      findings: z.array(z.object({ code: z.string(), level: z.string(), pointer: z.string() })),
    }),
  ),
})

/** @throws When the answer is a refusal. */
export async function suggestedIn(asking: Promise<Answer>) {
  const { text } = await asking
  return suggestions.parse(JSON.parse(text)).suggestions
}

export const pair = (headline: string, subhead = 'Разберём вашу ситуацию') => ({ headline, subhead })
