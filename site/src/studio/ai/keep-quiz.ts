import type { Locale } from '@pulya/contract/locale'

import { ownApi } from '../api/browser.ts'
import { reply } from '../api/reply.ts'
import { editorPath } from '../home/editor-path.ts'
import { aiWords } from '../i18n/ai.ts'
import { because } from '../i18n/refusal.ts'
import type { QuizSuggestion } from './ai-server.ts'

interface Keeping {
  /** Of this suggestion: pressed again, it makes no second draft. */
  id: string
  workspace: string
  locale: Locale
}

/** Brings the quiz in as a file of ours would be: where it is edited, or why it was not made, in words. */
export async function keepQuiz(
  { outline, quiz }: QuizSuggestion,
  { id, workspace, locale }: Keeping,
): Promise<{ editor: string } | { refusal: string }> {
  const imports = ownApi(locale).api.workspaces[':workspace'].imports
  const file = { pulya: 1, kind: 'quiz', slug: outline.title.slice(0, 100), document: quiz }
  const answer = await reply(imports.$post({ param: { workspace }, query: { id }, json: file }))
  if ('body' in answer) return { editor: editorPath(answer.body) }
  return { refusal: `${aiWords[locale].quiz.notMade} ${because(locale, answer.refused)}` }
}
