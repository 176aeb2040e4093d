/** How many more steps a check may take: somebody is waiting for it with a draft open. */
export interface Budget {
  left: number
}

/** @returns Whether there was one left. */
export function spend(budget: Budget): boolean {
  budget.left -= 1
  return budget.left >= 0
}
