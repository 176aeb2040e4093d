/** As many of each as the schema of a quiz takes: said here once more, for the schema is not for browsers. */
export const variablesMax = 20
export const scoresMax = 10
export const bandsMax = 10
export const hiddenMax = 20
export const variantsMax = 8
