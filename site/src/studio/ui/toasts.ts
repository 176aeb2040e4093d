import { atom } from 'nanostores'

/** Something that has been done, told in passing. Never the only place where an error is said. */
export interface Toast {
  id: number
  text: string
  /** Takes it back. */
  undo?: () => void
}

/** Long enough to read and to reach for the button. */
const shownMs = 8000

export const $toasts = atom<readonly Toast[]>([])

let lastId = 0

export function toast(said: Omit<Toast, 'id'>): void {
  const id = ++lastId
  $toasts.set([...$toasts.get(), { ...said, id }])
  setTimeout(() => dismiss(id), shownMs)
}

export const dismiss = (id: number): void => $toasts.set($toasts.get().filter((one) => one.id !== id))
