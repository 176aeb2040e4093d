import type { z } from 'zod'

import { misreadVariants, type VariedReferring } from './misread-variants.ts'
import { misread } from './references.ts'

/** Holds a quiz and each of its variants to what no single part of it can see. */
export function checkReferences({ value, issues }: z.core.ParsePayload<VariedReferring>): void {
  for (const { path, flaw } of [...misread(value), ...misreadVariants(value)]) {
    issues.push({ code: 'custom', input: value, path: [...path], params: { flaw } })
  }
}
