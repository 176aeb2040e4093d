import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/*
 * The least a server can do: the same bytes with the same headers, whoever asks. A process of its own, as the product is.
 * `node bare-server.ts {file of the body} {headers as JSON}` prints its port.
 */
const [file = '', headers = '{}'] = process.argv.slice(2)
const body = readFileSync(file)
const sent: Record<string, string> = JSON.parse(headers)

const server = createServer((_request, response) => {
  response.writeHead(200, sent)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(address.port)
})
