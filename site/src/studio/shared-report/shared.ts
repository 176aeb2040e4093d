import type { Locale } from '@pulya/contract/locale'

import type { Reader } from '../report/reader.ts'
import type { Parts } from '../report/read-parts.ts'

/** What the api hands over for a page behind a link to a report. */
export type Shared =
  | { is: 'report'; parts: Parts; reader: Reader; firm: string; until: number }
  | { is: 'password'; locale: Locale; firm: string; flaw?: 'wrong' | 'too-many' | undefined }
