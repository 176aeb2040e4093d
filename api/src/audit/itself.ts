/** Stands in the audit log where nobody did it: the product, by the clock. */
export const itself = 'pulya'
