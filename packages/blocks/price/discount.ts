/** Per cent off, rounded down: a discount never claims more than there is. */
export const discount = (before: number, now: number): number => Math.floor(((before - now) * 100) / before)
