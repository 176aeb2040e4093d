import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

import { join, visit } from '../api/member.ts'
import { signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'
import { carrySession } from './product.ts'

/** The demo firm, with its owner signed in past the form: the link is used up. */
export async function openFirm({ address, signInLink }: Product) {
  const owner = await signInBy(signInLink)
  const { api } = owner.client
  const { memberships } = await (await api.session.$get()).json()
  const workspace = memberships[0]?.workspace ?? ''
  const of = api.workspaces[':workspace']
  const { documents } = await (await of.documents.$get({ param: { workspace } })).json()
  const { experiments } = await (await of.experiments.$get({ param: { workspace } })).json()
  const idOf = (slug: string) => documents.find((document) => document.slug === slug)?.id ?? ''

  /** Somebody who has been invited and has come, at a browser of their own. */
  async function colleague(
    browser: Browser,
    role: 'analyst' | 'manager' | 'marketer' | 'reader',
    person: { name: string; email: string },
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const somebody = visit(address)
    const password = `${person.name} идёт по жести`
    await join(visit(address, owner.cookie), somebody, { workspace, role, person: { ...person, password } })
    const context = await browser.newContext({ locale: 'ru-RU', ...options })
    await carrySession(context, address, somebody.cookie())
    return context.newPage()
  }

  return {
    owner,
    workspace,
    offer: idOf('bankrotstvo'),
    quiz: idOf('proverka'),
    experiment: { id: experiments[0]?.id ?? '', name: experiments[0]?.name ?? '' },
    colleague,
  }
}
