import { useEffect } from 'preact/hooks'

/**
 * Whoever goes back in the browser finds the page as they left it: what was under way then is over by now.
 *
 * @param over Sets states and does nothing else: the first one given is kept.
 */
export function useComingBack(over: () => void): void {
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent) => persisted && over()
    addEventListener('pageshow', back)
    return () => removeEventListener('pageshow', back)
  }, [])
}
