import { type Rule, wrong } from '../finding.ts'
import { unpublishable } from '../unpublishable.ts'

/** What no snapshot can be made without. */
export const incomplete: Rule = ({ offer }) =>
  unpublishable(offer).map(({ code, ...spot }) => wrong(code, spot))
