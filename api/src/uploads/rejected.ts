import type { Flaw } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import { fileBytesMax, type FileKind, megabytes } from '@pulya/questions/file-limits'

export const rejected = (flaw: Flaw) => new Problem('file-rejected', { flaws: [{ ...flaw, pointer: '#' }] })

export const tooLarge = (kind: FileKind): Flaw => ({
  code: 'file-too-large',
  limit: megabytes(fileBytesMax[kind]),
})
