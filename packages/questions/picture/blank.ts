/** What an option of pictures shows until somebody has chosen its picture. */
export const blankPicture = { src: '/pictures/blank.svg', alt: '' }
