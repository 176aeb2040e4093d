/** Where the form of a block stands on the page, for links to it; a page may hold several. */
export const formId = (block: string): string => `form-${block}`
