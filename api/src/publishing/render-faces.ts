import { changesOf } from '@pulya/blocks/deadlines'
import { withOwnWords } from '@pulya/offer/fill'
import { addressSlot, markerOf, withMarkers } from '@pulya/offer/markers'
import { officeMarkers } from '@pulya/offer/office-said'
import type { PageHead } from '@pulya/offer/page'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import { thanksMarker } from '@pulya/offer/thanks-promise'
import { givenNothing } from '@pulya/quiz/run'

import type { Context } from '../context.ts'
import type { PageKind } from './address-rows.ts'
import { compress } from './bytes.ts'
import { endedPage, offerPage, quizStart, thanksPage } from './faces.ts'
import { startOfQuiz } from './quiz-run.ts'
import type { Rendering } from './rendering-rows.ts'
import type { Snapshot } from './snapshots.ts'
import type { Surroundings } from './surroundings.ts'

/** Every page of a snapshot that is the same for all its visitors, ready to be sent. */
export async function renderFaces(
  { render }: Pick<Context, 'render'>,
  snapshot: Snapshot & { kind: PageKind },
  { quizHref, head }: Surroundings,
): Promise<Rendering[]> {
  const faces = await pagesOf()
  return Promise.all(faces.map(async ({ face, html }) => rendering(face, html)))

  async function pagesOf() {
    switch (snapshot.kind) {
      case 'offer': {
        const { body, hash, documentId } = snapshot
        const office = officeMarkers(body)
        const shared = {
          kind: 'offer',
          action: '',
          quizHref,
          head: headOf(body, head),
          ...(office && { office }),
        } as const
        const beacon = { source: documentId, snapshot: hash }
        // Before any deadline has passed, and after each: the clock of the server then only picks.
        const ages = [undefined, ...changesOf(body.blocks)]
        const pages = body.variants.flatMap(({ key }) =>
          ages.map(async (since) => ({
            face: offerPage(key, since),
            html: await render({
              ...shared,
              snapshot: withMarkers(body, key),
              variant: key,
              now: since ?? 0,
              beacon,
            }),
          })),
        )
        const plain = withOwnWords(body)
        const promise = thanksMarker(body)
        const thanks = render({ kind: 'offer-thanks', snapshot: plain, promise, icon: head.icon })
        const ended = render({ kind: 'offer-ended', snapshot: plain, icon: head.icon })
        return [
          ...(await Promise.all(pages)),
          { face: thanksPage, html: await thanks },
          { face: endedPage, html: await ended },
        ]
      }
      case 'quiz':
        return [
          {
            face: quizStart,
            html: await render({ ...startOfQuiz(snapshot, givenNothing('')), head }),
          },
        ]
    }
  }
}

/** In every place a page stands at another address. */
const headOf = ({ places }: OfferSnapshot, head: PageHead): PageHead =>
  places?.length ? { ...head, address: markerOf(addressSlot) } : head

async function rendering(face: string, html: string): Promise<Rendering> {
  const { gzip, br } = await compress(html)
  return { face, html, gzip: gzip.buffer, brotli: br.buffer }
}
