// What the pieces of kinds take from the core instead of carrying it themselves: see `build.ts`.
export { Frame } from '@pulya/questions/frame'
export { oneOption } from '@pulya/questions/one-option'
export { hasOption } from '@pulya/questions/options'

export { fields, rules, styles } from './kinds.ts'
export { Fragment, jsx, jsxs } from './render.ts'
export { start } from './start.ts'
