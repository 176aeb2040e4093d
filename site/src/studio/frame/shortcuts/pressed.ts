import { type Keys, type Shortcut, shortcuts } from './shortcuts.ts'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Which of these a person has pressed. */
export const pressedOf = (names: readonly Shortcut[], press: KeyPress): Shortcut | undefined =>
  names.find((name) => shortcuts[name].some((keys) => isPressed(keys, press)))

function isPressed(keys: Keys, { key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  if ((ctrlKey || metaKey) !== (keys.mod ?? false) || altKey !== (keys.alt ?? false)) return false
  // On some keyboards a sign is typed with Shift, on others without.
  return 'key' in keys ? keys.key === key : keys.code === code && shiftKey === (keys.shift ?? false)
}

/** Signs that are typed, unlike keys that only do something. */
export const isSign = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey

const writing = 'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])'

/** Whether what is typed here goes into a field. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(writing))
