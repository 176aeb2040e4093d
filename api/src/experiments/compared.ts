import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import type { Factor } from '@pulya/contract/factor'

import type { Weights } from './plan.ts'
import type { Experiment } from './rows.ts'

export type ComparedVariant = Experiment['variants'][number]

/** A page of several variants, the first of which is the control: an offer or a quiz, as a draft or as published. */
export interface Comparable {
  variants?: readonly { key: string; name: string; factors?: readonly Factor[] | undefined }[] | undefined
}

/**
 * What an experiment on this page compares. An A/A test shows the control under two names. Without weights all are alike.
 *
 * @returns Flaws of weights that name a variant which is not there.
 */
export function comparedIn(
  page: Comparable,
  purpose: Experiment['purpose'],
  weights: Weights | undefined,
): { variants: ComparedVariant[] } | { flaws: FlawAt[] } {
  const [control] = page.variants ?? []
  const all = purpose === 'aa' && control ? twice(control) : (page.variants ?? []).map(itself)
  const unknown = Object.keys(weights ?? {}).filter((key) => all.every((variant) => variant.key !== key))
  if (unknown.length > 0) {
    const flaws = unknown.map((key): FlawAt => ({
      code: 'reference-unknown',
      limit: key,
      pointer: pointerTo('weights', key),
    }))
    return { flaws }
  }
  const variants = all.map((variant, index) => ({
    ...variant,
    weight: weights ? (weights[variant.key] ?? 0) : 1,
    control: index === 0,
  }))
  return { variants }
}

const itself = ({ key, name }: { key: string; name: string }) => ({ key, name, shows: key })

const twice = ({ key, name }: { key: string; name: string }) =>
  [1, 2].map((number) => ({ key: `${key}${number}`, name: `${name} ${number}`, shows: key }))

/** By variant, as they are now. */
export const weightsOf = (variants: readonly ComparedVariant[]): Weights =>
  Object.fromEntries(variants.map(({ key, weight }) => [key, weight]))

/** The control first, as plans and tests take them. */
export const controlFirst = (variants: readonly ComparedVariant[]): number[] =>
  variants.toSorted((one, other) => Number(other.control) - Number(one.control)).map(({ weight }) => weight)

/** Weights for the variants there are now: those that were alike stay alike, one that nobody has weighed gets nothing. */
export function weightsFor(page: Comparable, before: readonly ComparedVariant[]): Weights | undefined {
  if (new Set(before.map(({ weight }) => weight)).size <= 1) return undefined
  const known = new Set(page.variants?.map(({ key }) => key))
  return weightsOf(before.filter(({ shows }) => known.has(shows)))
}
