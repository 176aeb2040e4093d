/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What a page of `/render/…` shows. The api sets it; no address of the outside world leads there. */
    render?: import('@pulya/offer/page').Page
    /** What a link to a report shows; set by the api, and by nothing else. */
    shared?: import('./studio/shared-report/shared.ts').Shared | undefined
    /** A draft before people outside; set by the api, and by nothing else. */
    review?: import('./studio/review/review-page.ts').ReviewPage | undefined
    /** Given to every page of the studio: the typed client, speaking for the visitor. */
    api?: import('@pulya/api/client').Client
    /** Who opened the page; absent only where nobody has signed in yet. */
    actor?: import('./studio/api/data.ts').Actor | undefined
    /** Who reads what is sent for a suggestion; absent where the installation names nobody. */
    ai?: import('./studio/ai/service.ts').AiService | undefined
  }
}
