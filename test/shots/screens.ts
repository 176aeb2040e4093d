import { z } from 'zod'

import { firmOf } from '../firm-of.ts'
import type { SignedIn } from '../sign-in.ts'
import { beginTranslation } from './begin-translation.ts'

const told = z.object({ address: z.string() })
const parts = ['funnel', 'segments', 'money', 'beliefs', 'data']

/** Every screen there is: its name and its path. */
export async function screens(person: SignedIn): Promise<Record<string, string>> {
  const { client } = person
  const { param, idOfFirst } = await firmOf(person)
  const { experiments } = await (await client.api.workspaces[':workspace'].experiments.$get({ param })).json()
  const { leads } = await (await client.api.workspaces[':workspace'].leads.$get({ param, query: {} })).json()
  const review = await client.api.documents[':document']['review-links'].$post({
    param: { document: idOfFirst('offer') },
    json: { name: 'Lawyer' },
  })
  const { address } = told.parse(await review.json())
  const invitation = await client.api.workspaces[':workspace'].invitations.$post({
    param,
    json: { role: 'marketer' },
  })
  const { pathname, hash } = new URL(told.parse(await invitation.json()).address)
  const reportAt = `/studio/experiments/${experiments[0]?.id ?? ''}`
  return {
    offer: '/o/bankrotstvo',
    'offer-thanks': '/o/bankrotstvo/thanks',
    quiz: '/q/proverka',
    'renovation-offer': '/o/renovation-price',
    legal: `/legal/${idOfFirst('consent')}/1`,
    nowhere: '/nowhere',
    home: '/studio',
    'offer-editor': `/studio/offers/${idOfFirst('offer')}`,
    translation: `/studio/translations/${await beginTranslation(person, idOfFirst('offer'))}`,
    'quiz-translation': `/studio/translations/${await beginTranslation(person, idOfFirst('quiz'))}`,
    review: new URL(address).pathname,
    'quiz-editor': `/studio/quizzes/${idOfFirst('quiz')}`,
    'new-firm': '/studio/new-firm',
    firm: '/studio/settings/firm',
    brands: '/studio/settings/brands',
    consents: '/studio/settings/consents',
    'consent-editor': `/studio/settings/consents/${idOfFirst('consent')}`,
    domains: '/studio/settings/domains',
    'experiment-settings': '/studio/settings/experiments',
    connections: '/studio/settings/connections',
    keys: '/studio/settings/keys',
    retention: '/studio/settings/retention',
    members: '/studio/settings/members',
    audit: '/studio/settings/audit',
    account: '/studio/account',
    invitation: pathname + hash,
    'forgotten-password': '/studio/forgotten-password',
    'new-password': '/studio/new-password#token',
    'no-firm': '/studio/no-firm',
    leads: '/studio/leads',
    lead: `/studio/leads/${leads[0]?.id ?? ''}`,
    experiments: '/studio/experiments',
    'experiment-plan': `/studio/experiments/new?document=${idOfFirst('offer')}`,
    'experiment-memory': '/studio/experiments/memory',
    spend: '/studio/spend',
    'report-links': `/studio/report-links/${experiments[0]?.id ?? ''}`,
    report: reportAt,
    ...Object.fromEntries(parts.map((part) => [`report-${part}`, `${reportAt}/${part}`])),
    'report-sheet': `${reportAt}?all=1`,
  }
}
