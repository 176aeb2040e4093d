/** What a visitor holds, as far as a quiz cares: by the width and the pointer of the screen. */
export const devices = ['phone', 'tablet', 'computer'] as const

export type Device = (typeof devices)[number]
