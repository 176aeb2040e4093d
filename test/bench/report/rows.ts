import type { Measured } from './measure.ts'
import type { Row } from './table.ts'

const firstByteMs = 50
const growth = 1.2

/** What is promised of reports: soon, and as soon when twice as much has happened. */
export const rowsOf = (half: Measured, whole: Measured): Row[] => [
  { what: 'report, first byte, ms', value: whole.report.middle, limit: firstByteMs },
  { what: 'its page in the studio, first byte, ms', value: whole.page.middle, limit: firstByteMs },
  {
    what: 'report, growth when events double',
    value: whole.report.middle / half.report.middle,
    limit: growth,
  },
  { what: 'its page, growth when events double', value: whole.page.middle / half.page.middle, limit: growth },
  { what: 'visitors refused meanwhile', value: half.ingest.errors + whole.ingest.errors, limit: 0 },
]
