import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import { atom } from 'nanostores'

import { ownApi } from '../../api/browser.ts'
import type { Brand, BrandWritten } from '../../api/data.ts'
import { type Refused, reply, type Reply } from '../../api/reply.ts'
import { brandsWords } from '../../i18n/brands.ts'
import { because } from '../../i18n/refusal.ts'
import { toast } from '../../ui/toasts.ts'

/** The brands of one firm, and what its people do with them. */
export function keepBrands(locale: Locale, workspace: string, before: readonly Brand[]) {
  const words = brandsWords[locale]
  // Asked for when something is done: the server draws this page too, and has no address of a browser.
  const firm = () => ownApi(locale).api.workspaces[':workspace']
  const $brands = atom(before)
  const $refusal = atom('')
  /** Of what was written last. */
  const $flaws = atom<readonly ProblemError[]>([])

  function refuse(refused: Refused): void {
    $flaws.set(refused.errors)
    $refusal.set(`${words.refused} ${because(locale, refused)}`)
  }

  /** @returns Whether it was done. */
  async function done(call: Promise<Reply<{ brands: Brand[] }>>, said?: string): Promise<boolean> {
    const answer = await call
    if ('refused' in answer) {
      refuse(answer.refused)
      return false
    }
    $flaws.set([])
    $refusal.set('')
    $brands.set(answer.body.brands)
    if (said !== undefined) toast({ text: said })
    return true
  }

  return {
    $brands,
    $refusal,
    $flaws,
    save: (brand: string, json: BrandWritten) =>
      done(
        reply(firm().brands[':brand'].$put({ param: { workspace, brand }, json })),
        words.saved(json.name),
      ),
    makeUsual: ({ id: brand }: Brand) =>
      done(reply(firm()['usual-brand'].$put({ param: { workspace }, json: { brand } }))),
    remove: ({ id: brand, name }: Brand) =>
      done(reply(firm().brands[':brand'].$delete({ param: { workspace, brand } })), words.removed(name)),
  }
}

export type BrandsStore = ReturnType<typeof keepBrands>
