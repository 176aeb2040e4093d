import { createTransport } from 'nodemailer'

export interface Letter {
  to: string
  subject: string
  text: string
}

export interface Mail {
  /** @throws When the server has not taken it. */
  send(letter: Letter): Promise<void>
}

const withinMs = 15_000

/** @param server `smtp://` or `smtps://`, with a name and a password where the server asks for them. */
export function openMail({ server, from }: { server: string; from: string }): Mail {
  const transport = createTransport({
    url: server,
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    // A letter is text we wrote: it may neither read files nor fetch addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text })
    },
  }
}
