/** The looks a quiz may wear; what they look like is known to `ui/themes.ts`, which a document need not carry. */
export const themeNames = ['chambers', 'clinic', 'workshop', 'quarter', 'campus', 'night'] as const
