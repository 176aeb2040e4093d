const framesMost = 20

/**
 * Brings the focus to something the page is about to draw.
 *
 * @param select What stands there is a sample to be typed over.
 */
export function focusSoon(id: string, select = false): void {
  const look = (frames: number) => {
    const found = document.getElementById(id)
    if (!found && frames > 0) return void requestAnimationFrame(() => look(frames - 1))
    found?.focus()
    if (select && (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) found.select()
  }
  // What is on the page now may be on its way out.
  setTimeout(() => look(framesMost))
}
