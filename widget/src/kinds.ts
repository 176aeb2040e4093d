import type { fields as allFields } from '@pulya/questions/fields'
import type { rules as allRules } from '@pulya/questions/rules'

/*
 * Stands in the bundle where `questions/rules.ts` and `questions/fields.tsx` stand elsewhere: pieces of the kinds fill it
 * before the quiz starts. The types claim every kind and are safe all the same, for an embed holds the pieces of all its
 * questions: see `compose.ts`.
 */
export const rules = {} as typeof allRules
export const fields = {} as typeof allFields

/** Style sheets of the kinds. */
export const styles: string[] = []
