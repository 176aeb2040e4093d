import type { Page } from '@pulya/offer/page'

/** What this page is to show; `undefined` when it was asked for without it, as only a stranger could. */
export function pageOf<Kind extends Page['kind']>(locals: App.Locals, kind: Kind) {
  const page = locals.render
  return page && isOf(page, kind) ? page : undefined
}

function isOf<Kind extends Page['kind']>(page: Page, kind: Kind): page is Extract<Page, { kind: Kind }> {
  return page.kind === kind
}
