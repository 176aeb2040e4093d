import { atom, type ReadableAtom } from 'nanostores'

const name = 'pulya-signs'

/** Whether single signs do something anywhere on a page. Who speaks to their computer may not want that. */
const $kept = atom(typeof localStorage === 'undefined' || localStorage.getItem(name) !== 'off')

export const $signs: ReadableAtom<boolean> = $kept

export function hearSigns(on: boolean): void {
  $kept.set(on)
  if (on) localStorage.removeItem(name)
  else localStorage.setItem(name, 'off')
}
