export interface Trigger {
  on: string
  /** A selector, seconds, percent; empty where nothing follows the colon. */
  by: string
}

/** `click:#buy, delay:8, exit` */
export function triggersIn(list = ''): Trigger[] {
  return list.split(',').flatMap((written) => {
    const [on = '', ...by] = written.trim().split(':')
    return on ? { on, by: by.join(':') } : []
  })
}
