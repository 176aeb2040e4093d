/** A row let go of over another. */
export interface Dropped {
  from: number
  over: number
  edge: 'top' | 'bottom'
}

/** Where the row stands after it was taken out and put in at that edge. */
export function placeAfterDrop({ from, over, edge }: Dropped): number {
  const before = edge === 'top' ? over : over + 1
  return from < before ? before - 1 : before
}
