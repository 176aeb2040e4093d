import { afterAll, vi } from 'vitest'

// Test files share a process: a clock that stands still in one of them would stop all that come after it.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
