import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { z } from 'zod'

const asked = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
})

/** How a question is answered: with a completion that says this, or in some worse way. */
type Behaviour =
  | { says: string }
  | { status: number; body?: string; headers?: Record<string, string> }
  | { body: string; type: string }
  | 'silent'
  | 'hangs-up'
  | 'endless'

/** A stand-in for whatever speaks the chat completions of OpenAI. */
export interface AiServer {
  /** With `/v1`, as `AI_URL` has it. */
  address: string
  /** All questions from now on. */
  behave(behaviour: Behaviour): void
  /** What was asked so far, the last one last. */
  questions: readonly Asked[]
  /** Resolves once somebody who has asked since `behave` has stopped waiting. */
  left(): Promise<void>
  stop(): Promise<void>
}

interface Asked {
  path: string
  key: string | undefined
  model: string
  task: string
  material: string
  /** All that came. */
  body: string
}

/** A completion as the servers of this kind give it, with more in it than anybody reads. */
const completion = (content: string) =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

export async function startAiServer(): Promise<AiServer> {
  const questions: Asked[] = []
  let gone = Promise.withResolvers<void>()
  let behaviour: Behaviour = { status: 500 }
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  if (typeof at !== 'object' || !at) throw new Error('A server that listens on a port has one')

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { resolve } = gone
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) resolve()
    })
    let body = ''
    for await (const piece of incoming) body += String(piece)
    questions.push(read(incoming, body))
    // Whoever follows a redirect comes here.
    if (incoming.url !== '/v1/chat/completions') return send(outgoing, completion('{}'))
    if (behaviour === 'silent') return
    if (behaviour === 'hangs-up') return void outgoing.destroy()
    if (behaviour === 'endless') return endlessly(outgoing)
    if ('says' in behaviour) return send(outgoing, completion(behaviour.says))
    if ('status' in behaviour) {
      outgoing.writeHead(behaviour.status, behaviour.headers)
      return void outgoing.end(behaviour.body ?? '{"error":{"message":"no"}}')
    }
    send(outgoing, behaviour.body, behaviour.type)
  }

  return {
    address: `http://127.0.0.1:${at.port}/v1`,
    behave: (next) => {
      behaviour = next
      gone = Promise.withResolvers()
    },
    questions,
    left: () => gone.promise,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function read({ url = '', headers }: IncomingMessage, body: string): Asked {
  const { model, messages } = asked.parse(JSON.parse(body))
  const said = (role: string) => messages.find((message) => message.role === role)?.content ?? ''
  return {
    path: url,
    key: headers.authorization,
    model,
    task: said('system'),
    material: said('user'),
    body,
  }
}

function send(outgoing: ServerResponse, body: string, type = 'application/json') {
  outgoing.writeHead(200, { 'content-type': type }).end(body)
}

function endlessly(outgoing: ServerResponse) {
  const more = () => {
    while (!outgoing.destroyed && outgoing.write('x'.repeat(65_536)));
  }
  outgoing.on('drain', more)
  more()
}
