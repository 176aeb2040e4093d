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
const timers = new Map<number, ReturnType<typeof setTimeout>>()

export function toast(said: Omit<Toast, 'id'>): void {
  const id = ++lastId
  $toasts.set([...$toasts.get(), { ...said, id }])
  release(id)
}

/** It stays as long as somebody points at it or is in it. */
export const hold = (id: number): void => clearTimeout(timers.get(id))

/** From here on it goes by itself. */
export function release(id: number): void {
  hold(id)
  const timer = setTimeout(() => dismiss(id), shownMs)
  timers.set(id, timer)
}

export function dismiss(id: number): void {
  hold(id)
  timers.delete(id)
  $toasts.set($toasts.get().filter((one) => one.id !== id))
}
