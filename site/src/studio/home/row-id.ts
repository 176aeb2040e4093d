/** Of the title of a document in a list, which takes the focus after something has changed around it. */
export const rowId = (id: string): string => `document-${id}`
