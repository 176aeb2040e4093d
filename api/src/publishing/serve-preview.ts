import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import type { Circumstances } from '@pulya/offer/circumstances'
import { chosenTexts, wordsOf } from '@pulya/offer/fill'
import { withTexts } from '@pulya/offer/slots'
import { givenNothing } from '@pulya/quiz/run'
import { quizOf } from '@pulya/quiz/variant'
import { Hono, type Context as HonoContext } from 'hono'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { dayOf } from '../visits/day.ts'
import { embedOf } from './embed-of.ts'
import { freeze } from './freeze.ts'
import { pagePolicy } from './page-policy.ts'
import { startOfQuiz } from './quiz-run.ts'
import { screenShown } from './screen-shown.ts'
import { samplePage } from './sample-page.ts'
import { readSnapshot, type Snapshot } from './snapshots.ts'
import { describedVisitor } from './texts-for.ts'

/**
 * The saved draft as visitors would see it, for the frame beside the editor, or with `snapshot` what they were shown,
 * for the pictures of a report. Nothing in it is counted or kept.
 */
export const previews = (context: Context) =>
  new Hono()
    .get('/api/documents/:document/preview', async (c) => {
      const variant = c.req.query('variant')
      const snapshot = inVariant(await draftOf(context, c), variant)
      const screen = c.req.query('screen')
      if (screen !== undefined && snapshot.kind === 'quiz') {
        return sendPreview(c, await context.render(screenShown(snapshot.body, screen, dayOf(context.now()))))
      }
      const asked = new URLSearchParams(c.req.query())
      const embed = `/api/documents/${snapshot.documentId}/preview.js?${asked}`
      const visitor = snapshot.kind === 'offer' ? describedVisitor(context, c, snapshot.body) : undefined
      return sendPreview(c, await previewOf(context, snapshot, { variant, visitor, embed }))
    })
    .get('/api/documents/:document/preview.js', async (c) => {
      const snapshot = inVariant(await draftOf(context, c), c.req.query('variant'))
      return sendEmbed(context, c, snapshot)
    })
    .get('/api/documents/:document/preview/w/:quiz/window.js', async (c) =>
      sendEmbed(context, c, await draftOf(context, c), ['window']),
    )
    .get('/api/documents/:document/preview/sample', async (c) => {
      const { kind, body, documentId } = await draftOf(context, c)
      if (kind !== 'quiz') throw new Problem('not-found')
      const { searchParams: asked } = new URL(c.req.url)
      return samplePage({ id: documentId, locale: body.locale, api: previewPath(documentId), asked })
    })
    .route('/', takeNothing(previewPath(':document')))

const previewPath = (document: string): string => `/api/documents/${document}/preview`

const uploads = '/v1/uploads'

/** Takes files, and does not read them. */
export const previewUploads = `${previewPath(':document')}${uploads}`

/** Where a quiz in a preview sends to: everything is taken, nothing is kept. */
export const takeNothing = (path: string) =>
  new Hono()
    .post(`${path}/v1/events`, (c) => c.json({ accepted: 0, duplicates: 0 }, 202))
    .post(`${path}/v1/leads`, (c) => c.json({}, 201))
    .post(`${path}${uploads}`, (c) => c.json({}, 201))
    .get(`${path}/pictures/:file`, (c) => c.redirect(`/pictures/${c.req.param('file')}`))

/** The draft, or what was once put before visitors where `snapshot` names it. */
async function draftOf(context: Context, c: HonoContext): Promise<Snapshot> {
  const id = publicId.safeParse(c.req.param('document'))
  if (!id.success) throw new Problem('not-found')
  const { workspace } = await enter(context, c, workspaceOf(id.data), 'read-documents')
  const hash = c.req.query('snapshot')
  if (hash === undefined) return freeze(workspace, await requireDocument(workspace, id.data))
  const frozen = await readSnapshot(workspace, hash)
  if (frozen?.documentId !== id.data) throw new Problem('not-found')
  return frozen
}

/** An offer holds all its variants, and its page is told which to show. */
export function inVariant(snapshot: Snapshot, variant: string | undefined): Snapshot {
  if (snapshot.kind !== 'quiz' || variant === undefined) return snapshot
  return { ...snapshot, body: quizOf(snapshot.body, variant) }
}

interface PreviewOf {
  variant: string | undefined
  visitor?: Circumstances | undefined
  /** Path. */
  embed: string
}

/** What a visitor would see; one of whom nothing is known unless they are described. */
export function previewOf(
  { render, now }: Context,
  snapshot: Snapshot,
  { variant, visitor, embed }: PreviewOf,
): Promise<string> {
  switch (snapshot.kind) {
    case 'offer': {
      const known = snapshot.body.variants.find(({ key }) => key === variant) ?? snapshot.body.variants[0]
      const shown = known?.key ?? 'A'
      const seenBy = visitor ?? { params: {}, device: 'computer', now: now() }
      // Every entry to a quiz is drawn; in a preview none of them leads anywhere.
      const quizHref = new Proxy<Record<string, string>>({}, { get: () => '#' })
      return render({
        kind: 'offer',
        snapshot: withTexts(snapshot.body, shown, wordsOf(chosenTexts(snapshot.body, shown, seenBy))),
        variant: shown,
        action: '#',
        quizHref,
        now: seenBy.now,
        preview: true,
      })
    }
    case 'quiz':
      return render({
        ...startOfQuiz(snapshot, givenNothing(dayOf(now()))),
        action: '#',
        embed: { src: embed },
      })
    case 'consent':
      return render({
        kind: 'legal',
        document: snapshot.body,
        version: snapshot.hash,
        publishedAt: now(),
      })
  }
}

/** Whole: the second half of a draft has no address of its own. */
function sendEmbed(context: Context, c: HonoContext, snapshot: Snapshot, more: string[] = []): Response {
  const api = `${context.publicUrl}${previewPath(snapshot.documentId)}`
  return c.body(embedOf(context, snapshot, { api, asked: [...more, 'ending'] }), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'private, no-store',
  })
}

function sendPreview(c: HonoContext, html: string): Response {
  return c.body(html, 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy(html, 'self'),
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
  })
}
