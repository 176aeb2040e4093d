import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

/*
 * The least a server can do: bytes that are there with headers that are there, whoever asks. A process of its own, as the
 * product is. `node bare-server.ts {folder of bodies} {headers as JSON}` prints its port.
 */
const [folder = '', headers = '{}'] = process.argv.slice(2)
const answers = readdirSync(folder).map((file) => {
  const body = readFileSync(join(folder, file))
  const sent: Record<string, string> = { ...JSON.parse(headers), 'content-length': String(body.length) }
  return { body, sent }
})

const server = createServer((_request, response) => {
  const answer = answers[Math.floor(Math.random() * answers.length)]
  response.writeHead(200, answer?.sent)
  response.end(answer?.body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(address.port)
})
