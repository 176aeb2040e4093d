import type { Reply } from '../api/reply.ts'
import type { Draft } from '../editor/draft.ts'

/** The model is asked about what the server holds, so everything has to be there first. */
export async function savedFirst<Document, Answer>(
  { saveNow, $document, $saving }: Pick<Draft<Document>, 'saveNow' | '$document' | '$saving'>,
  ask: (saved: Document) => Promise<Reply<Answer>>,
): Promise<Reply<Answer>> {
  if (await saveNow()) return ask($document.get())
  const saving = $saving.get()
  return { refused: saving.is === 'unsaved' ? saving.refused : { code: 'draft-changed', errors: [] } }
}
