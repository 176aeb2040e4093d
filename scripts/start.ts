import { buildStale } from './build-stale.ts'

buildStale()
await import('../api/src/main.ts')
