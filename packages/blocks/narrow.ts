/** Screens on which another picture may stand; `picture.css` has the same line. */
export const narrow = '(width < 40rem)'
