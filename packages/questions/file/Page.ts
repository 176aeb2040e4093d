import type { Page } from '../question.ts'
import type { FileAnswer, FileConfig } from './definition.ts'

/** A file the server has kept, as a form carries it: the id, a slash, the name. */
export const keptValue = ({ id, name }: FileAnswer['files'][number]): string => `${id}/${name}`

const idLength = 36

/**
 * By the time the answer is read, the server has kept what came in the form and put in its place what `keptValue` makes
 * of it, beside the files kept earlier whose boxes are still ticked.
 */
export const page = {
  read: ({ key }, form): FileAnswer | undefined => {
    const kept = form.getAll(key).filter((value) => value !== '')
    if (kept.length === 0) return undefined
    return { files: kept.map((value) => ({ id: value.slice(0, idLength), name: value.slice(idLength + 1) })) }
  },
} satisfies Page<FileConfig>
