import type { OfficeSaid } from '@pulya/blocks/view'
import type { FlawAt } from '@pulya/contract/flaw'
import type { GrantedBonus } from '@pulya/contract/lead'
import type { Locale } from '@pulya/contract/locale'
import type { ConsentDocument } from '@pulya/quiz/consent-document'
import type { Screen } from '@pulya/quiz/next-screen'
import type { Run } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'

import type { OfferSnapshot } from './snapshot.ts'

/**
 * What the api hands to the site for one page, as `locals.render`; the page stands at `/render/{kind}`.
 * The answer is always 200 and HTML: which status, headers and cookies go with it is for the api to say.
 */
export type Page = OfferPage | OfferThanksPage | OfferEndedPage | QuizPage | LegalPage | MessagePage

export interface OfferPage {
  kind: 'offer'
  snapshot: OfferSnapshot
  variant: string
  /** Where the form posts to. */
  action: string
  /** Addresses of the published quizzes by public id; the entry to any other is left out. */
  quizHref: Readonly<Record<string, string>>
  /** `block` is whose form it is. */
  form?: RefusedForm & { block: string }
  /** At which moment it is seen, unix ms: what a deadline has ended is not shown after it. */
  now: number
  /** Instead of what the office hours say at `now`: places for what they say at the moment the page is read. */
  office?: OfficeSaid
  /** Without it search engines are sent away. */
  head?: PageHead
  /** In the editor: nothing is measured, nothing can be sent. */
  preview?: boolean
  /** What the events of this page are counted under. Without it nothing is measured. */
  beacon?: { source: string; snapshot: string }
}

/** What programs are told of a page: search engines, messengers, whoever shows a link as a card. */
export interface PageHead {
  /** The one address of this page, whichever way a visitor has come. */
  address: string
  /** Who speaks. */
  siteName?: string
  /** 1200 × 630 pixels. */
  picture: string
  /** Path of the icon without `.svg` or `.png`. */
  icon: string
  /** The same page in other languages. */
  alternates: readonly { locale: Locale; address: string }[]
}

/** At the address of an offer that is over. */
export interface OfferEndedPage {
  kind: 'offer-ended'
  snapshot: OfferSnapshot
  icon: string
}

export interface OfferThanksPage {
  kind: 'offer-thanks'
  snapshot: OfferSnapshot
  /** What the contact was left for, and for how many days it can be had. */
  file?: { name: string; href: string; days: number }
  icon?: string
  /** When somebody will call, in words; of an offer with office hours. */
  promise?: string | undefined
}

/**
 * One screen of a quiz as a form that works without script. `given.day` is empty on the first screen when it is drawn
 * for everybody, for nobody knows on which day they will come.
 */
export interface QuizPage extends Run {
  kind: 'quiz'
  snapshot: QuizSnapshot
  screen: Screen
  /**
   * Where the form of this screen posts to; it names the run and the screen, the form holds no hidden fields. On the
   * first screen there is none: it posts to where it stands, with all that the address says.
   */
  action?: string
  /** Address of the screen before. */
  back?: string
  /** A link by which the visitor finds back here, and for how long. */
  later?: { href: string; days: number }
  /** Takes over where scripts run: with this run as it stands, or from the start where there is none yet. */
  embed?: { src: string; run?: RunAsItStands }
  /** Only of the first screen; without it search engines are sent away. */
  head?: PageHead
  /** A contact was left: this is what comes of it. */
  left?: { bonus?: GrantedBonus; timeZone: string }
  form?: RefusedForm
}

/** A run as it goes from the page to the script that takes over, for which it is as if it had kept it itself. */
export interface RunAsItStands extends Run {
  submission: string
  /** Hash: a script of another version would not take it over. */
  snapshot: string
  screen: Screen
}

/** The text of a consent, one version of it. */
export interface LegalPage {
  kind: 'legal'
  document: ConsentDocument
  /** Snapshot hash. */
  version: string
  /** Unix ms. */
  publishedAt: number
}

/** For people who followed a link to nothing, or met our failure. */
export interface MessagePage {
  kind: 'message'
  locale: Locale
  message:
    | 'not-found'
    | 'gone'
    | 'expired'
    | 'preview-expired'
    | 'report-closed'
    | 'review-closed'
    | 'busy'
    | 'error'
  /** To be named when asking for help. */
  requestId?: string
}

/** A posted form that comes back: everything typed is shown again, beside what is wrong. */
export interface RefusedForm {
  posted: URLSearchParams
  flaws: readonly FlawAt[]
}
