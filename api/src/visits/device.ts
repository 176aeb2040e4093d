import type { Device } from '@pulya/contract/device'

/** What a visitor holds, by what their browser says of itself: where no script runs, nobody can look at the screen. */
export function deviceOf(userAgent: string): Device {
  // Android says «Mobile» on phones only. A new iPad says it is a Mac, and is taken for one.
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|iPod/.test(userAgent) ? 'phone' : 'computer'
}
