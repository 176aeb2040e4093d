import { useStore } from '@nanostores/preact'
import { atom } from 'nanostores'
import { createContext } from 'preact'
import { useContext, useEffect } from 'preact/hooks'

import type { Thread } from '../api/data.ts'
import type { Review } from './keep-review.ts'

/** What people outside say of the document that is open, for whatever part of its editor they speak of. */
export const ReviewHere = createContext<Review | undefined>(undefined)

const nothing = atom<readonly Thread[]>([])
const againMs = 30_000

/** Comments on one part, the oldest first. */
export function useCommentsOn(part: string): readonly Thread[] {
  const review = useContext(ReviewHere)
  return useStore(review?.$threads ?? nothing).filter((thread) => thread.part === part)
}

/** Hears what is said, for as long as the editor is open and looked at. */
export function useReview(review: Review): void {
  useEffect(() => {
    const hear = () => {
      if (document.visibilityState === 'visible') void review.load()
    }
    hear()
    const timer = setInterval(hear, againMs)
    document.addEventListener('visibilitychange', hear)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', hear)
    }
  }, [review])
}
