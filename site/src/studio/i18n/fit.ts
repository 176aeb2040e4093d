import type { Locale } from '@pulya/contract/locale'

interface FitWords {
  title: string
  why: string
  measure: string
  measuring: string
  /** Something has been edited since. */
  stale: string
  fits: string
  failing: (devices: number) => string
  undrawn: string
  /** Of one screen. */
  good: string
  confirm: string
  variants: (keys: readonly string[]) => string
  large: string
}

export const fitWords: Record<Locale, FitWords> = {
  ru: {
    title: 'Один экран',
    why: 'Заголовок, предложение, действие и предупреждение должны быть видны без прокрутки — с самыми длинными текстами и крупным шрифтом.',
    measure: 'Измерить на шести экранах',
    measuring: 'Измеряем…',
    stale: 'После измерения черновик изменился. Перед публикацией он будет измерен снова.',
    fits: 'Всё помещается на всех экранах, с обычным и крупным шрифтом.',
    failing: (devices) =>
      `Не всё помещается, экранов с потерями: ${devices}. Сократите тексты или разрешите каждый экран по имени.`,
    undrawn: 'Черновик пока не из чего нарисовать: сначала исправьте ошибки.',
    good: 'всё видно',
    confirm: 'Публиковать, хотя здесь видно не всё',
    variants: (keys) => `${keys.length === 1 ? 'вариант' : 'варианты'} ${keys.join(', ')}`,
    large: 'с крупным шрифтом',
  },
  en: {
    title: 'One screen',
    why: 'The headline, the offer, the action and the legal notice must be seen without scrolling, with the longest texts and large text on.',
    measure: 'Measure on six screens',
    measuring: 'Measuring…',
    stale: 'The draft has changed since. It is measured again before it is published.',
    fits: 'Everything fits every screen, with normal and with large text.',
    failing: (devices) =>
      `Not everything fits; screens that lose something: ${devices}. Shorten the texts, or allow each screen by name.`,
    undrawn: 'There is nothing to draw yet: mend the mistakes first.',
    good: 'all is seen',
    confirm: 'Publish though not all is seen here',
    variants: (keys) => `${keys.length === 1 ? 'variant' : 'variants'} ${keys.join(', ')}`,
    large: 'with large text',
  },
}
