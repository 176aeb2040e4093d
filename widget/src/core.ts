/*
 * What pieces take from the core instead of carrying it themselves. A module named here is never in a piece, so it lists
 * all that any piece takes of it; `bundle.ts` reads the list and refuses a piece that wants more. Names weigh, so no more.
 */
export { jsonText } from '@pulya/contract/json-text'
export { Frame } from '@pulya/questions/frame'
export { oneOption } from '@pulya/questions/one-option'
export { amountOf, hasOption } from '@pulya/questions/options'
export { paramOf } from '@pulya/quiz/condition'
export { answersOnPath, isLast } from '@pulya/quiz/next-screen'
export { numberOf } from '@pulya/quiz/number-of'
export { outcomeOf } from '@pulya/quiz/outcome'
export { pathThrough } from '@pulya/quiz/path'

export { attempt } from './attempt.ts'
export { isPassing, post } from './http.ts'
export { features, fields, rules, styles } from './kinds.ts'
export { Head } from './screens/Head.tsx'
export { Says } from './screens/Says.tsx'
export { WithPhone } from './screens/WithPhone.tsx'
export { tell } from './tell.ts'
export { $contact, $left, $message, readContact } from './visit/contact.ts'
export { $flaws } from './visit/flaws.ts'
export { $given, runNow } from './visit/given.ts'
export { note } from './visit/journal.ts'
export { goOn } from './visit/progress.ts'
export { $submission } from './visit/submission.ts'
export { uuid } from './visit/uuid.ts'
export { $visitor } from './visit/visitor.ts'

export { Fragment, jsx, jsxs } from './render.ts'
export { show } from './show.ts'
export { start } from './start.ts'
