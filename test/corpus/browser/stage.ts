import {
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
  type Request,
  type Route,
} from '@playwright/test'

import { findBrowser } from '../../../scripts/browser.ts'
import type { Header } from '../world/exchange.ts'
import type { World } from '../world/world.ts'

/** A browser in which everything that a page of ours must not do is noticed. */
export interface Stage {
  world: World
  page: Page
  /** What was noticed since the last time, with the frame it happened in. */
  alarms: () => Alarm[]
  /** Pages that do not come from the server, by path. */
  pages: Map<string, string>
  /** Scripts with such a path do not arrive. */
  withheld: RegExp | undefined
  [Symbol.asyncDispose]: () => Promise<void>
}

export interface Alarm {
  what: string
  frame: Frame | undefined
}

export async function openStage(world: World): Promise<Stage> {
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // A root user has no sandbox; calls home of the browser itself are none of ours.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  // The policy of our pages is the second wall. Here it is taken away, to look at the first.
  const context = await browser.newContext({ bypassCSP: true, locale: 'ru-RU' })
  let noticed: Alarm[] = []
  const stage: Stage = {
    world,
    page: await context.newPage(),
    alarms() {
      const all = noticed
      noticed = []
      return all
    },
    pages: new Map(),
    withheld: undefined,
    [Symbol.asyncDispose]: () => browser.close(),
  }
  await setTraps(context, stage.page, (alarm) => noticed.push(alarm))
  await context.route('**/*', (route) => serve(stage, route, (alarm) => noticed.push(alarm)))
  return stage
}

type Notice = (alarm: Alarm) => void

async function setTraps(context: BrowserContext, page: Page, notice: Notice) {
  await context.exposeBinding('sprung', ({ frame }, what: string) => notice({ what, frame }))
  await context.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print']) {
      Object.defineProperty(window, name, { value: () => Reflect.get(window, 'sprung')(name) })
    }
    // Every page is seen by somebody who has not been here before. In a frame of no origin there is no storage.
    if (origin !== 'null') for (const kept of [localStorage, sessionStorage]) kept.clear()
  })
  // Of a frame that opened before its traps were set.
  page.on('dialog', (dialog) => {
    notice({ what: dialog.type(), frame: undefined })
    void dialog.dismiss()
  })
}

/** The configured address is spoken to here, so that the browser is on a secure origin; whatever goes elsewhere is noticed. */
async function serve(stage: Stage, route: Route, notice: Notice) {
  const request = route.request()
  const url = new URL(request.url())
  if (url.origin !== stage.world.origin) {
    notice({ what: `a request to ${url.href}`, frame: frameOf(request) })
    return route.abort()
  }
  const page = stage.pages.get(url.pathname)
  if (page !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page })
  if (stage.withheld?.test(url.pathname)) return route.abort()
  const { status, headers, bytes } = await stage.world.send({
    method: request.method(),
    target: url.pathname + url.search,
    headers: [...headersOf(request), ['Cookie', stage.world.session.join('=')]],
    ...bodyOf(request),
  })
  return route.fulfill({ status, headers: Object.fromEntries(headers), body: Buffer.from(bytes) })
}

/** A request of a page that is gone has no frame any more. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

const forwarded = new Set([
  'accept',
  'accept-language',
  'content-type',
  'origin',
  'user-agent',
  'sec-fetch-site',
])

const headersOf = (request: Request): Header[] =>
  Object.entries(request.headers()).filter(([name]) => forwarded.has(name))

function bodyOf(request: Request): { body?: Uint8Array } {
  const body = request.postDataBuffer()
  return body ? { body } : {}
}
