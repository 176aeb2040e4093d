/** In the order in which they are shown. */
export const documentKinds = ['offer', 'quiz', 'consent'] as const
