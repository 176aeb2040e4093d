import type { Page } from '@playwright/test'

/** A page of somebody else that does not make it easy, as it is without a quiz. All of it is the page's own. */
export interface HostilePage {
  /** Goes on from “a page …”. */
  name: string
  doctype?: string
  /** Attributes. */
  html?: string
  body?: string
  head?: string
  headers?: (product: string) => Record<string, string>
  /** What stands around the quiz; another one may be put beside it. */
  around?: (quiz: string, other: string) => string
  viewport?: { width: number; height: number }
  /** The page is done with what it does after its load once this is there. */
  calm?: string
  /** What happens to the page once it is loaded and calm, before anybody answers. */
  meanwhile?: (page: Page) => Promise<unknown>
  /** Nothing can be sent after that. */
  offline?: true
  /** It has a `pulya` of its own, whose place ours takes. */
  taken?: true
}

/** Allows the page's own inline style and scripts; nobody tells it to the quiz. */
export const nonce = 'of-the-host'
