import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'

import { createApp } from './app.ts'
import { openAi } from './ai/ai.ts'
import { ownerLeftOutside } from './accounts/rows.ts'
import { openSecretKey } from './accounts/secret-key.ts'
import { makeSignInLink } from './accounts/sign-in-link.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { claimFolder } from './db/claim-folder.ts'
import { openDatabase, startThreads } from './db/open.ts'
import { keepDomains } from './domains/domains.ts'
import { lookUpWith } from './domains/look-up.ts'
import { makeDemoOnce } from './demo/make-demo.ts'
import { hostsOf } from './edge/hosts.ts'
import { securityHeadersOf } from './edge/security-headers.ts'
import { refuseUnaddressable, refuseUnreadable } from './edge/unreadable.ts'
import { openMail } from './mail/mail.ts'
import { readEmbedPieces } from './publishing/embed-pieces.ts'
import { loadSite } from './publishing/render.ts'
import { type Straight, straightToOffers } from './publishing/straight-to-offers.ts'
import { openUploadFolder } from './uploads/folder.ts'
import { keepTime } from './schedule/keep-time.ts'
import { sweepDaily } from './uploads/sweep.ts'
import { openUploads } from './uploads/uploads.ts'
import { uploadWithinMs } from './uploads/within.ts'
import { keepWorkspaces } from './workspaces/workspaces.ts'

export interface RunningServer {
  address: string
  port: number
  /** For the owner, while nobody is signed in: on the first start, and whenever the last link was lost. */
  signInLink: string | undefined
  stop: () => Promise<void>
}

const stopWithinMs = 9000

/**
 * The whole product in this process. Without a public address only this computer is answered.
 *
 * @param now The clock that everything here goes by.
 */
export async function startServer(
  config: Config,
  log: Logger,
  now: () => number = Date.now,
): Promise<RunningServer> {
  const releaseFolder = await claimFolder(config.dataFolder)
  const threads = startThreads()
  const control = await openDatabase(threads, join(config.dataFolder, 'control.db'), 'control')
  const workspaces = keepWorkspaces(control, threads, join(config.dataFolder, 'workspaces'))

  const { server, port, answerWith } = await listen(config, log)
  const address = config.publicUrl ?? `http://localhost:${port}`
  const site = await loadSite()
  const timekeeper = keepTime()
  const context: Context = {
    control,
    workspaces,
    publicUrl: address,
    now,
    log,
    secretKey: await openSecretKey(config),
    linkFolder: join(config.dataFolder, 'links'),
    mail: config.mail && openMail(config.mail),
    ai: config.ai && openAi(config.ai),
    render: site.render,
    look: site.look,
    embedPieces: await readEmbedPieces(),
    uploads: await openUploads(join(config.dataFolder, 'uploads')),
    assets: await openUploadFolder(join(config.dataFolder, 'assets')),
    domains: await keepDomains(control),
    lookUp: lookUpWith(config.nameServer),
    wake: timekeeper.wake,
  }
  const owner = (await makeDemoOnce(context)) ?? (await ownerLeftOutside(control, context.now()))
  await timekeeper.start(context)
  const endSweeping = sweepDaily(context)
  const loopbackPort = config.publicUrl === undefined ? port : undefined
  const isOurs = hostsOf(address, loopbackPort, context.domains)
  answerWith(
    createApp(context, site, loopbackPort).fetch,
    straightToOffers(context, isOurs, await securityHeadersOf(address)),
  )

  return {
    address,
    port,
    signInLink: owner && (await makeSignInLink(context, owner)),
    async stop() {
      await close(server)
      await timekeeper.stop()
      await endSweeping()
      await workspaces.close()
      await control.close()
      await Promise.all([threads.reader.stop(), threads.writer.stop()])
      releaseFolder()
    },
  }
}

type Fetch = Parameters<typeof getRequestListener>[0]

/** Takes the port first: the address is part of what is rendered, and with port 0 only the system knows it. */
async function listen({ port, publicUrl }: Config, log: Logger) {
  let straight: Straight = async () => undefined
  let answer: Fetch = () => new Response('Starting', { status: 503, headers: { 'retry-after': '1' } })
  const options = {
    headersTimeout: 5000,
    // Of the slowest upload. Whatever else has a body is held to less: see `bodyOf`.
    requestTimeout: uploadWithinMs + 10_000,
    connectionsCheckingInterval: 1000,
    keepAliveTimeout: 65_000,
    // Refused by the listener instead, with a problem document.
    requireHostHeader: false,
  }
  const throughApp = getRequestListener((request, env) => answer(request, env), {
    errorHandler: refuseUnaddressable(log),
  })
  const server = createServer(options, async (incoming, outgoing) => {
    const sent = await straight(incoming)
    if (sent) outgoing.writeHead(200, sent.headers).end(sent.body)
    else await throughApp(incoming, outgoing)
  })
  refuseUnreadable(server)
  server.listen(port, publicUrl === undefined ? 'localhost' : undefined)
  await once(server, 'listening').catch((cause: unknown) => {
    throw new Error(`Port ${port} cannot be used: another program may have it. Set PORT to another number.`, {
      cause,
    })
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    answerWith: (fetch: Fetch, offers: Straight) => {
      answer = fetch
      straight = offers
    },
  }
}

/** Answers what is under way, takes nothing new. */
async function close(server: Server) {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), stopWithinMs)
  await closed
  clearTimeout(impatience)
}
