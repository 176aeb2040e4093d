/** What scripts of the studio remember between pages. */
export const cookieNames = {
  locale: 'pulya_locale',
  zone: 'pulya_zone',
  firm: 'pulya_firm',
  theme: 'pulya_theme',
} as const
