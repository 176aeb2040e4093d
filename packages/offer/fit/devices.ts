/** A screen an offer must fit. CSS pixels of what is left of it when the browser's own bars are out. */
export interface Device {
  name: DeviceName
  width: number
  height: number
}

export const deviceNames = ['phone-small', 'phone', 'phone-large', 'tablet', 'laptop', 'desktop'] as const

export type DeviceName = (typeof deviceNames)[number]

/** The smallest phone still in use, two common ones, a tablet held upright, a small laptop and a desktop. */
export const devices: readonly Device[] = [
  { name: 'phone-small', width: 320, height: 568 },
  { name: 'phone', width: 360, height: 640 },
  { name: 'phone-large', width: 390, height: 664 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'desktop', width: 1440, height: 900 },
]

/**
 * Large text as an offer's style sheet sees it, for no page can change the setting of its browser. 125 % is "Large" of
 * Chrome and Firefox (20 px) and lies between Android's "Large" (115 %) and "Largest" (130 %). Breakpoints stay where
 * they are, as they do on a phone.
 */
export const largeFont = { property: '--fit-font', value: '125%' }

/** A screen as one visitor has it. */
export interface Screen {
  device: DeviceName
  /** With large text. */
  large: boolean
}

export const screens: readonly (Screen & Pick<Device, 'width' | 'height'>)[] = devices.flatMap(
  ({ name, width, height }) => [false, true].map((large) => ({ device: name, large, width, height })),
)
