/** Systems whose links say of themselves that they were clicked. */
export const adSystems = ['yandex', 'vk', 'google', 'meta'] as const

export type AdSystem = (typeof adSystems)[number]

/**
 * Parameters they put behind a click. Not every one is of an advertisement: Yandex marks its search results with
 * `ysclid` as well, and Meta every link that leaves it with `fbclid`.
 */
export const clickIds: Readonly<Record<AdSystem, readonly string[]>> = {
  yandex: ['yclid', 'ysclid', 'ymclid'],
  vk: ['rb_clickid'],
  google: ['gclid', 'gbraid', 'wbraid'],
  meta: ['fbclid'],
}
