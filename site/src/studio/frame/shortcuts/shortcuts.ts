/**
 * A key with what is held besides it. A letter goes by its place, `code`, for with a Russian layout on it types another
 * one; a sign goes by itself, `key`, for every layout has it elsewhere.
 */
export type Keys = ({ code: string } | { key: string }) & {
  /** Ctrl, and Command on a Mac. */
  mod?: true
  shift?: true
  alt?: true
}

const keysOf = {
  sheet: [{ key: '?' }],
  search: [{ code: 'KeyK', mod: true }],
  'row-before': [{ key: 'ArrowUp' }],
  'row-after': [{ key: 'ArrowDown' }],
  save: [{ code: 'KeyS', mod: true }],
  undo: [{ code: 'KeyZ', mod: true }],
  redo: [
    { code: 'KeyZ', mod: true, shift: true },
    { code: 'KeyY', mod: true },
  ],
  earlier: [{ key: 'ArrowUp', alt: true }],
  later: [{ key: 'ArrowDown', alt: true }],
  nearer: [{ key: '+' }, { key: '=' }],
  farther: [{ key: '-' }],
  whole: [{ key: '0' }],
} satisfies Record<string, readonly Keys[]>

export type Shortcut = keyof typeof keysOf

/** What a keyboard can do in the studio. Whoever hears one of these names it, and the sheet shows what is heard. */
export const shortcuts: Record<Shortcut, readonly Keys[]> = keysOf

const holdingIn = {
  anywhere: ['sheet'],
  documents: ['search', 'row-before', 'row-after'],
  editor: ['save', 'undo', 'redo'],
  list: ['earlier', 'later'],
  map: ['nearer', 'farther', 'whole'],
} satisfies Record<string, readonly Shortcut[]>

export type ShortcutPlace = keyof typeof holdingIn

/** Where each of them holds, in the order of the sheet. */
export const places: Record<ShortcutPlace, readonly Shortcut[]> = holdingIn
