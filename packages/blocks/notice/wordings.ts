export const wordingNames = ['ru-bankruptcy', 'ru-medicine'] as const

export type WordingName = (typeof wordingNames)[number]

/**
 * Sentences that a law dictates, to the letter. A block names one and cannot hold words of its own,
 * so neither an author nor an experiment can soften it.
 */
export const wordings: Record<WordingName, string> = {
  /**
   * Advertising of bankruptcy services in Russia, on at least 7 % of the area: federal law 332-FZ of 31 July 2025,
   * in force since 1 January 2026.
   */
  'ru-bankruptcy':
    'Банкротство влечет негативные последствия, в том числе ограничения на получение кредита и повторное банкротство в течение пяти лет. Предварительно обратитесь к своему кредитору и в МФЦ.',
  /** Advertising of medical services in Russia, on at least 5 % of the area: federal law 38-FZ, article 24, part 7. */
  'ru-medicine': 'Имеются противопоказания. Необходима консультация специалиста.',
}
