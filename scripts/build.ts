import { buildStale } from './build-stale.ts'

buildStale()
