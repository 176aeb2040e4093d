import type { Loss, Reason } from './loss.ts'
import { address } from './plain-text.ts'
import { isSettled, items, members, pointerOf, type Source } from './source.ts'

/**
 * Everything of the source that nobody has read. A part of which nothing was read is told once, as a whole, unless
 * something in it deserves a word of its own: a script, a key, somebody's counter.
 */
export function leftoversOf(root: Source): Loss[] {
  return walk(root, 'setting').losses
}

interface Walked {
  losses: Loss[]
  /** Nothing in it was read. */
  whole: boolean
}

function walk(source: Source, above: Reason): Walked {
  if (isSettled(source)) return { losses: [], whole: false }
  const name = String(source.path.at(-1) ?? '')
  const own = reasonOf(name)
  const reason = own ?? above
  const parts = [...items(source), ...members(source).map(([, part]) => part)]
  if (parts.length === 0)
    return { losses: saysNothing(source.value) ? [] : [lossOf(source, reason)], whole: true }
  const walked = parts.map((part) => walk(part, reason))
  const losses = walked.flatMap((part) => part.losses)
  const whole = walked.every((part) => part.whole)
  const alike = losses.length > 0 && losses.every((loss) => loss.reason === reason)
  return {
    losses:
      whole && alike && (losses.length > 3 || (own && losses.length > 1)) && source.path.length > 0
        ? [lossOf(source, reason)]
        : losses,
    whole,
  }
}

const lossOf = (source: Source, reason: Reason): Loss => ({
  path: pointerOf(source),
  reason,
  detail: addressOf(source, reason) ?? nameOf(source).slice(0, 80),
})

/** Only the name is told: the value may be a secret or a script. */
const nameOf = ({ path }: Source) => path.findLast((step) => typeof step === 'string') ?? ''

/** Pictures are told with their addresses, so that somebody can bring them. */
const addressOf = ({ value }: Source, reason: Reason) =>
  (reason === 'picture' || reason === 'media') && typeof value === 'string' && /^(?:https?:)?\/\//.test(value)
    ? address(value)
    : undefined

/** Off, empty, absent: what most tools write out for everything that is not used. */
const saysNothing = (value: unknown) =>
  value === null || value === undefined || value === false || value === '' || typeof value === 'object'

/** What a member is about, by its name, whichever the tool. */
function reasonOf(name: string): Reason | undefined {
  return names.find(([pattern]) => pattern.test(name))?.[1]
}

const names: readonly [RegExp, Reason][] = [
  [/token|secret|passw|api_?key|credential|private_?key/i, 'credential'],
  [/pixel|analytics|tag_?manager|gtm|gtag|tracking|metri[kc]a/i, 'tracking'],
  [
    /webhook|notification|integration|zapier|callback|send_?to|recipient|submit_?url|choicesByUrl/i,
    'integration',
  ],
  [/script|^code$|HeadCode$|^on[A-Z]/, 'script'],
  [/video|audio|embed|attachment/i, 'media'],
  [/image|picture|photo|icon|logo|cover|favicon|avatar/i, 'picture'],
  [
    /visible_?if|enable_?if|required_?if|_?if$|logic|condition|trigger|expression|calculat|jump|navigate/i,
    'logic',
  ],
  [/valid|^min|^max|mask|limit|correct_?answer|pattern|default_?value/i, 'rule'],
  [/theme|css|style|colou?r|font|layout|background|width|height|align/i, 'look'],
]
