import { createHash } from 'node:crypto'

import { wantedMember } from '@pulya/blocks/callback'
import { formMember, tapsMember } from '@pulya/blocks/contact-form'
import { wordsOf } from '@pulya/offer/fill'
import { withTexts } from '@pulya/offer/slots'
import { wantedParams } from '@pulya/quiz/params'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { headOf } from '../edge/request-head.ts'
import { senderOf } from '../edge/sender.ts'
import { askedBy } from '../leads/asked-by.ts'
import { dayOf } from '../visits/day.ts'
import { deviceOf } from '../visits/device.ts'
import { rememberVisitor, uuidFrom, visitorOf } from '../visits/visitor.ts'
import { pathOf } from './addresses.ts'
import { postContact } from './post-contact.ts'
import type { Published } from './published.ts'
import { publishedQuizzes } from './published-quizzes.ts'
import { readForm } from './read-form.ts'
import { recordForm } from './record-form.ts'
import { sendHtml } from './send-html.ts'
import { fileGivenBy } from './serve-magnet.ts'
import { circumstancesOf, textsFor } from './texts-for.ts'

/** The form of an offer: a lead and the thank-you page, or the same page with what was typed and what is wrong. */
export async function postOfferForm(
  context: Context,
  c: HonoContext,
  { workspace, snapshot }: Published,
  slug: string,
  shownVariant: (visitor: string) => Promise<string>,
): Promise<Response> {
  if (snapshot.kind !== 'offer') throw new Error('Only an offer has this form')
  const form = await readForm(c)
  const wanted = form.get(wantedMember)
  const visitor = visitorOf(c, workspace.secret, context.now(), senderOf(c).address)
  const taps = tapsIn(form)
  const filledIn = { snapshot, visitor, scripted: taps !== undefined }
  // The script of the page has said so itself, and how many presses it took.
  if (taps === undefined) recordForm(context, c, filledIn, 'form_submit')
  const { block } = askedBy(snapshot, form.get(formMember) ?? undefined)
  const flaws = await postContact(context, c, snapshot, form, ({ phone = '', email = '' }) => ({
    id: sameLead(visitor.id, snapshot.hash, block, phone, email, wanted ?? '', dayOf(context.now())),
    visitor: visitor.id,
    form: block,
    given: {
      params: wantedParams({}, new URL(c.req.url).searchParams),
      device: deviceOf(c.req.header('user-agent') ?? ''),
      day: dayOf(context.now()),
    },
    ...(wanted && { wantedAt: Number(wanted) }),
    taps,
  }))
  rememberVisitor(c, visitor, context.publicUrl)
  if (flaws.length === 0) {
    const file = fileGivenBy(workspace, snapshot, { slug, block, now: context.now() })
    if (file) return c.redirect(file, 303)
    const asked = wanted ? `?${new URLSearchParams({ [wantedMember]: wanted })}` : ''
    return c.redirect(`${pathOf('offer', slug)}/thanks${asked}`, 303)
  }

  recordForm(context, c, filledIn, 'form_error')
  const variant = await shownVariant(visitor.id)
  const circumstances = circumstancesOf(context, headOf(c), snapshot, c.req.param('place'))
  const words = wordsOf(textsFor(snapshot, variant, circumstances))
  const html = await context.render({
    kind: 'offer',
    snapshot: withTexts(snapshot.body, variant, words),
    variant,
    action: '',
    quizHref: await publishedQuizzes(workspace),
    now: context.now(),
    form: { block, posted: form, flaws },
  })
  return sendHtml(c, html, 422)
}

/** Whatever else stands there costs the count, never the lead. */
function tapsIn(form: URLSearchParams): number | undefined {
  const counted = form.get(tapsMember) ?? ''
  return /^\d{1,3}$/.test(counted) ? Number(counted) : undefined
}

/** A form sent twice by the same person on the same day is one lead: no script is there to give it an id. */
const sameLead = (...parts: string[]): string =>
  uuidFrom(createHash('sha256').update(parts.join('\n')).digest())
