import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

import { join, visit } from '../api/member.ts'
import { firmOf } from '../firm-of.ts'
import { signInBy } from '../sign-in.ts'
import type { Product } from '../start.ts'
import { carrySession } from './product.ts'

/** The demo firm, with its owner signed in past the form: the link is used up. */
export async function openFirm({ address, signInLink }: Product) {
  const owner = await signInBy(signInLink)
  const { api } = owner.client
  const { workspace, param, idAt } = await firmOf(owner)
  const { experiments } = await (await api.workspaces[':workspace'].experiments.$get({ param })).json()

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
    offer: idAt('bankrotstvo'),
    quiz: idAt('proverka'),
    experiment: { id: experiments[0]?.id ?? '', name: experiments[0]?.name ?? '' },
    colleague,
  }
}
