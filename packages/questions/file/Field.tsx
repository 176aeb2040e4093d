import { Frame } from '../Frame.tsx'
import type { FieldProps } from '../question.ts'
import { Chosen } from './Chosen.tsx'
import type { FileAnswer, FileConfig } from './definition.ts'
import { type FileKind, fileBytesMax, megabytes } from './limits.ts'
import { keptValue } from './Page.ts'
import { fileWords } from './words.ts'

/** Exact types: a phone that takes photos in HEIC then hands over a JPEG by itself. */
const types: Record<FileKind, string> = { image: 'image/jpeg,image/png,image/webp', pdf: 'application/pdf' }

/**
 * A file input as the browser has it, which takes files that are dropped on it too. Where no script runs it sends them
 * with its form, and those that came earlier are boxes to untick.
 */
export function Field({ config, answer, flaw, words, files }: FieldProps<FileConfig, FileAnswer>) {
  const { key, accept, atMost } = config
  const own = fileWords[words.locale]
  const limits = accept.map((kind) => `${own.kinds[kind]} ${own.upTo(megabytes(fileBytesMax[kind]))}`)
  const before = files ? [] : (answer?.files ?? [])

  return (
    <Frame config={config} hint={[...limits, own.atMost(atMost)].join(', ')} flaw={flaw} words={words}>
      {before.length > 0 && <p>{own.keptBefore}</p>}
      {before.map((file) => (
        <label key={file.id} class="choice">
          <input type="checkbox" name={key} value={keptValue(file)} checked />
          {file.name}
        </label>
      ))}
      {files && <Chosen files={files} locale={words.locale} />}
      <label class={files ? 'file file--listed' : 'file'}>
        {own.choose}
        <input
          type="file"
          class="file__input"
          name={key}
          multiple={atMost > 1}
          accept={accept.map((kind) => types[kind]).join(',')}
          aria-invalid={flaw ? 'true' : undefined}
          onChange={({ currentTarget }) => {
            if (!files) return
            files.add(currentTarget.files ?? [])
            // So that the same file may be chosen once more.
            currentTarget.value = ''
          }}
        />
      </label>
    </Frame>
  )
}
