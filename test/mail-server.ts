import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** A mail server that takes every letter and keeps it. */
export interface MailServer {
  /** `smtp://127.0.0.1:…` */
  address: string
  /** Resolves with the first letter to this person that has not been read yet. */
  letterTo(address: string): Promise<string>
  /** How many letters have come so far. */
  taken(): number
  stop(): Promise<void>
}

interface Letter {
  to: string
  text: string
}

export async function startMailServer(): Promise<MailServer> {
  const letters: Letter[] = []
  let taken = 0
  let arrived = () => {}
  const server = createServer((socket) =>
    converse(socket, (letter) => {
      letters.push(letter)
      taken += 1
      arrived()
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  if (typeof at !== 'object' || !at) throw new Error('A server that listens on a port has one')
  return {
    address: `smtp://127.0.0.1:${at.port}`,
    async letterTo(address) {
      for (;;) {
        const index = letters.findIndex(({ to }) => to === address)
        const [letter] = index < 0 ? [] : letters.splice(index, 1)
        if (letter) return letter.text
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      }
    },
    taken: () => taken,
    async stop() {
      server.close()
      await once(server, 'close')
    },
  }
}

/** As much of RFC 5321 as a client needs to hand over a letter. */
function converse(socket: Socket, take: (letter: Letter) => void): void {
  let buffer = ''
  let to = ''
  let inLetter = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 test')
  socket.on('data', (part: Buffer) => {
    buffer += part.toString('latin1')
    for (;;) {
      const end = inLetter ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n')
      if (end < 0) return
      const said = buffer.slice(0, end)
      buffer = buffer.slice(end + (inLetter ? 5 : 2))
      if (inLetter) {
        inLetter = false
        take({ to, text: plainText(said) })
        say('250 taken')
        continue
      }
      if (/^RCPT TO:/i.test(said)) to = /<(.*)>/.exec(said)?.[1] ?? ''
      inLetter = /^DATA/i.test(said)
      say(inLetter ? '354 go on' : /^QUIT/i.test(said) ? '221 bye' : '250 ok')
    }
  })
}

/** The words of a letter, whichever way they were carried over the wire. */
function plainText(letter: string): string {
  const [head = '', ...rest] = letter.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
