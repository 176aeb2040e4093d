/** What the bench leaves in a page it measures. It does nothing by itself but listen. */
interface Probe {
  /** Ms since navigation began until the first frame in which all texts are on screen. */
  seen: (texts: readonly string[]) => Promise<number>
  isSeen: (texts: readonly string[]) => boolean
  /** How the elements that show the texts look: their letters and their sizes. */
  lookOf: (texts: readonly string[]) => string[]
  /** Of the last press, in the same ms. */
  pressedAt: number
  /** Directives of the policy that were violated, in all frames. */
  violations: string[]
  /** In ms, of tasks that took 50 or more. */
  longTasks: number[]
  /** Sum of layout shifts nobody asked for. */
  shift: number
}

declare global {
  interface Window {
    bench: Probe
  }
}

/** Runs before anything else in every frame of a page. It is sent there as text, so it stands alone. */
export function installProbe(): void {
  const roots: ShadowRoot[] = []
  // oxlint-disable-next-line typescript/unbound-method -- called below with the element it belongs to
  const { attachShadow } = Element.prototype
  // Closed roots are opened, so that they can be looked into.
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' })
    roots.push(root)
    return root
  }

  window.bench = window.top && window.top !== window ? window.top.bench : makeProbe()
  const sinceTop = performance.timeOrigin - (window.top ?? window).performance.timeOrigin
  addEventListener('pointerup', ({ timeStamp }) => (window.bench.pressedAt = timeStamp + sinceTop), true)
  addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    window.bench.violations.push(violatedDirective),
  )
  observe('longtask', ({ duration }) => window.bench.longTasks.push(duration))
  observe('layout-shift', (entry) => {
    const { value = 0, hadRecentInput } = entry as PerformanceEntry & Partial<LayoutShift>
    if (!hadRecentInput) window.bench.shift += value
  })

  interface LayoutShift {
    value: number
    hadRecentInput: boolean
  }

  function observe(type: string, each: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  }

  function makeProbe(): Probe {
    const isSeen = (texts: readonly string[]) => texts.every((text) => showing(text))
    const lookOf = (texts: readonly string[]) => texts.map((text) => describeLook(showing(text)))
    const seen = (texts: readonly string[]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!isSeen(texts)) return void requestAnimationFrame(look)
          // Its turn comes after the frame has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now()))
          port1.start()
          port2.postMessage('painted')
        }
        requestAnimationFrame(look)
      })
    return { seen, isSeen, lookOf, pressedAt: 0, violations: [], longTasks: [], shift: 0 }
  }

  function showing(wanted: string): Element | undefined {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body)
    for (const root of [document.body, ...frames, ...roots]) {
      const found = root && showingIn(root, wanted)
      if (found) return found
    }
    return undefined
  }

  /** Looks at the innermost elements that hold the text: it may be cut into pieces by its markup. */
  function showingIn(within: Element | ShadowRoot, wanted: string): Element | undefined {
    if (!within.textContent?.includes(wanted)) return undefined
    const holding = [...within.children].filter(({ textContent }) => textContent.includes(wanted))
    for (const child of holding) {
      const found = showingIn(child, wanted)
      if (found) return found
    }
    const innermost = 'host' in within ? within.host : within
    return holding.length === 0 && isVisible(innermost) ? innermost : undefined
  }

  function describeLook(element: Element | undefined): string {
    if (!element) return 'nothing'
    const { font, color } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return [font, color, Math.round(width), Math.round(height)].join(' ')
  }

  function isVisible(element: Element): boolean {
    const view = element.ownerDocument.defaultView
    const range = new Range()
    range.selectNodeContents(element)
    const { top, bottom, left, right, width, height } = range.getBoundingClientRect()
    if (!view || width < 2 || height < 2) return false
    if (bottom <= 0 || right <= 0 || top >= view.innerHeight || left >= view.innerWidth) return false
    let opacity = 1
    for (let at: Element | null = element; at; at = outOf(at)) {
      const style = getComputedStyle(at)
      if (style.visibility !== 'visible') return false
      opacity *= Number(style.opacity)
    }
    return opacity >= 0.5
  }

  /** Its parent, over the edges of shadow trees and frames. */
  function outOf(element: Element): Element | null {
    const { host = null } = element.getRootNode() as Partial<ShadowRoot>
    return element.parentElement ?? host ?? element.ownerDocument.defaultView?.frameElement ?? null
  }
}
