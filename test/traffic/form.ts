/** A form as it stands in a page. */
export interface Form {
  action: string
  inputs: { name: string; type: string; value: string }[]
}

/** The first form of a page that posts. */
export function readForm(html: string): Form | undefined {
  const [whole = '', tag = ''] = /(<form\b[^>]*\bmethod="post"[^>]*>)[\s\S]*?<\/form>/.exec(html) ?? []
  if (!whole) return undefined
  const inputs = [...whole.matchAll(/<input\b[^>]*>/g)].map(([input]) => ({
    name: attribute(input, 'name'),
    type: attribute(input, 'type'),
    value: attribute(input, 'value'),
  }))
  return { action: attribute(tag, 'action'), inputs }
}

export const hasField = ({ inputs }: Form, name: string): boolean =>
  inputs.some((input) => input.name === name)

/** @throws When the form does not have such a field or does not offer such a choice: a person could not send this. */
export function fill({ inputs }: Form, wanted: readonly (readonly [string, string])[]): URLSearchParams {
  for (const [name, value] of wanted) {
    const offered = inputs.some((input) => input.name === name && (!isChoice(input) || input.value === value))
    if (!offered) throw new Error(`The form has nowhere to put ${name}=${value}`)
  }
  return new URLSearchParams(wanted.map(([name, value]) => [name, value]))
}

const isChoice = ({ type }: { type: string }) => type === 'radio' || type === 'checkbox'

export const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? ''
