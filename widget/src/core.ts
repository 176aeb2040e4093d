// What pieces take from the core instead of carrying it themselves, module by module: see `bundle.ts`.
export * from '@pulya/questions/frame'
export * from '@pulya/questions/one-option'
export * from '@pulya/questions/options'

export * from './attempt.ts'
export * from './kinds.ts'
export { Fragment, jsx, jsxs } from './render.ts'
export { show } from './show.ts'
export { start } from './start.ts'
export * from './tell.ts'
