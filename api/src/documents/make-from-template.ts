import type { Locale } from '@pulya/contract/locale'
import { beginOffer } from '@pulya/offer/templates/begin-offer'
import { type TemplateName, templates } from '@pulya/offer/templates/templates'
import { beginQuiz } from '@pulya/quiz/templates/begin-quiz'
import { emptyQuiz } from '@pulya/quiz/templates/empty-quiz'
import { type QuizTemplateName, quizTemplates } from '@pulya/quiz/templates/templates'

import type { Context } from '../context.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { createDocument } from './create-document.ts'
import { firmSaid } from './firm-said.ts'

type Wish = {
  /** Made by the client, see `createDocument`. */
  request: string
  locale: Locale
} & (
  | { kind: 'offer'; template: TemplateName | 'empty'; brand?: string | undefined }
  | { kind: 'quiz'; template: QuizTemplateName | 'empty' }
)

/** Makes a draft out of a template and of what the firm says in its other documents. */
export async function makeFromTemplate(
  context: Context,
  workspace: Workspace,
  { request, locale, ...wanted }: Wish,
): Promise<{ id: string; title: string; slug: string }> {
  const said = await firmSaid(workspace, locale, 'brand' in wanted ? wanted.brand : undefined)
  if (wanted.kind === 'offer') {
    const { kind, template } = wanted
    const draft = beginOffer(template, locale, said)
    const name = template === 'empty' ? draft.title : templates[template].name[locale]
    return createDocument(context, workspace, { request, kind, draft, name })
  }
  const { kind, template } = wanted
  const { name, quiz } = template === 'empty' ? { name: undefined, quiz: emptyQuiz } : quizTemplates[template]
  const draft = beginQuiz(quiz[locale], {
    ...(said.brand && { phone: said.brand.phone }),
    ...(said.consent !== undefined && { consent: said.consent }),
  })
  return createDocument(context, workspace, { request, kind, draft, name: name?.[locale] ?? draft.title })
}
