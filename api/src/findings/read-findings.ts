import type { Locale } from '@pulya/contract/locale'
import { checkOffer } from '@pulya/offer/check/check-offer'
import { type Finding, wrong } from '@pulya/offer/check/finding'
import { findingInWords } from '@pulya/offer/check/in-words'
import type { OfferDocument } from '@pulya/offer/document'
import { offerSnapshot } from '@pulya/offer/snapshot'
import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import { findingInWords as quizFindingInWords } from '@pulya/quiz/check/in-words'
import type { QuizDocument } from '@pulya/quiz/document'
import { z } from 'zod'

import { readAssets } from '../assets/read-assets.ts'
import type { Context } from '../context.ts'
import { parseDocument } from '../documents/document.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { readConsentVersions } from '../publishing/consent-versions.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { aroundOffers } from './around-offers.ts'

/** What a check has to say about one place of a draft. An error keeps it from being published. */
export const finding = z.object({
  code: z.string(),
  level: z.enum(['error', 'warning']),
  pointer: z.string(),
  /** Id of the block, key of the variant, of the text rule and of the place it is about; absent where it is about all. */
  block: z.string().optional(),
  variant: z.string().optional(),
  rule: z.string().optional(),
  place: z.string().optional(),
  /** What visitors would read there. */
  text: z.string().optional(),
  /** What it is and what to do, in the language of the request. */
  detail: z.string(),
  why: z.string().optional(),
  /** The law and its article, or by whom the field knows it. */
  source: z.string().optional(),
})

/** Everything wrong or doubtful about the saved draft, errors first. */
export async function readFindings(
  context: Context,
  workspace: Workspace,
  { id, kind, draft }: DocumentRow,
  locale: Locale,
): Promise<z.infer<typeof finding>[]> {
  switch (kind) {
    case 'offer': {
      const offer = parseDocument(kind, draft)
      const found = await findingsOfOffer(context, workspace, id, offer)
      return found.map((one) => {
        const { text: detail, ...reason } = findingInWords(locale, one)
        const { limit: _, ...spot } = one
        return { ...spot, detail, ...reason }
      })
    }
    case 'quiz':
      return findingsOfQuiz(parseDocument(kind, draft), locale)
    case 'consent':
      return []
  }
}

/** It needs nothing around it, so one that is kept nowhere has findings too. */
export const findingsOfQuiz = (quiz: QuizDocument, locale: Locale): z.infer<typeof finding>[] =>
  checkQuiz(quiz).map((found) => {
    const { text: detail, ...reason } = quizFindingInWords(locale, found)
    const { code, level, pointer } = found
    return { code, level, pointer, detail, ...reason }
  })

/** What keeps it from being frozen first: that cannot be published at all. */
async function findingsOfOffer(
  context: Context,
  workspace: Workspace,
  id: string,
  offer: OfferDocument,
): Promise<Finding[]> {
  const [consents, assets, around] = await Promise.all([
    readConsentVersions(workspace),
    readAssets(workspace, offer),
    aroundOffers(context, workspace),
  ])
  const made = offerSnapshot(offer, id, consents, assets)
  const unfit = 'flaws' in made ? made.flaws.map(({ code, ...spot }) => wrong(code, spot)) : []
  const found = checkOffer(offer, around)
  const isNew = ({ code, pointer }: Finding) =>
    !found.some((other) => other.code === code && other.pointer === pointer)
  return [...unfit.filter(isNew), ...found]
}
