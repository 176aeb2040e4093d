import { createRequire } from 'node:module'

/** What `../tools` holds. The bench installs it by itself, so its types are not there to be checked. */
export const tools = createRequire(new URL('../tools/package.json', import.meta.url))
