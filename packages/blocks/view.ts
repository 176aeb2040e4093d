import type { FlawAt } from '@pulya/contract/flaw'
import type { Locale } from '@pulya/contract/locale'
import type { Picture } from '@pulya/contract/picture'
import type { ComponentType } from 'preact'

import type { ContactField } from './contact-form.ts'
import type { ContactWords } from './ContactFields.tsx'
import type { BlockKind, ShownBlock } from './definitions.ts'

/** What the office hours of an offer say at the moment a page is read. */
export interface OfficeSaid {
  /** «Перезвоним завтра с 9:00» */
  promise: string
  /** By whose clock. */
  zone: string
  /** At which a call may be ordered; `value` is unix ms. */
  times: readonly { value: string; text: string }[]
}

/** What a view needs besides its block: it belongs to the page and to the request. */
export interface Scene {
  locale: Locale
  words: ContactWords
  /** Where the form posts to. */
  action: string
  /** Of the firm, as people read it. */
  phone: string
  /** Addresses of the published quizzes by public id. */
  quizHref: Readonly<Record<string, string>>
  /** Ids of the deadlines that are over, by the clock of the server. */
  passed: readonly string[]
  /** All pictures of the offer, by their paths. */
  pictures: Readonly<Record<string, Picture>>
  /** How wide the layout shows the picture of the first screen, as `sizes` of an image has it. */
  pictureSizes: string
  /** A form that came back. */
  form?:
    | {
        block: string
        posted: URLSearchParams
        values: Partial<Record<ContactField, string>>
        flaws: readonly FlawAt[]
      }
    | undefined
  /** Of an offer with office hours. */
  office?: OfficeSaid | undefined
  /** In the editor nothing can be sent. */
  preview: boolean
}

export interface ViewProps<Kind extends BlockKind> {
  block: ShownBlock<Kind>
  scene: Scene
}

/**
 * Where on the one screen a block stands. `picture` is beside, above or behind the letter as the layout has it; `proof`
 * signs the letter where there is room for that, and else waits below with the form; `more` always waits.
 */
export type Place = 'picture' | 'letter' | 'notice' | 'proof' | 'form' | 'more' | 'legal'

/** The face the visitor sees: static markup. */
export interface Face<Kind extends BlockKind> {
  place: Place
  View: ComponentType<ViewProps<Kind>>
}
