import { describe, expect, test } from 'vitest'

import { openHistory, startOf } from '../test-history.ts'
import { arm, primary, read } from './test-overview.ts'

describe('health', () => {
  test('a broken split hides the verdict and keeps the numbers', async () => {
    const said = await read(
      await openHistory({ groups: [...arm('A', 1200, 30), ...arm('B', 900, 90)] }),
      startOf(8),
    )
    expect(said.headline).toMatchObject({ state: 'hidden', because: ['split'], variant: null })
    expect(said.health[0]).toMatchObject({ light: 'red', where: null })
    expect(primary(said)?.variants[1]?.conversions).toBe(90)
  })

  test('a mismatch inside one device is found and named', async () => {
    const device = (name: string) => ({ facts: { device: name } })
    const groups = [
      ...arm('A', 500, 10, device('phone')),
      ...arm('B', 700, 10, device('phone')),
      ...arm('A', 700, 10, device('desktop')),
      ...arm('B', 500, 10, device('desktop')),
    ]
    const said = await read(await openHistory({ groups }), startOf(8))
    expect(said.health[0]).toMatchObject({ check: 'split', light: 'green' })
    expect(said.health[1]).toMatchObject({ check: 'split-by', light: 'red', where: { dimension: 'device' } })
    expect(said.headline).toMatchObject({ state: 'hidden', because: ['split'] })
  })

  test('people who saw several variants hide it above one in a hundred', async () => {
    const crossed = (visitors: number) => [
      ...arm('A', 1000, 30),
      ...arm('B', 1000 - visitors, 60),
      { variant: 'B', visitors, steps: { crossed: 1 } },
    ]
    const few = await read(await openHistory({ groups: crossed(20) }), startOf(8))
    const many = await read(await openHistory({ groups: crossed(21) }), startOf(8))
    expect(few.health[2]).toMatchObject({ check: 'crossed', light: 'amber', value: 0.01 })
    expect(few.headline.state).not.toBe('hidden')
    expect(many.headline).toMatchObject({ state: 'hidden', because: ['crossed'] })
  })

  test('a removed arm that gets a visitor is a mismatch, one that gets none is not', async () => {
    const epochs = [{ A: 1, B: 1, C: 0 }]
    const groups = [...arm('A', 300, 30), ...arm('B', 300, 30)]
    const calm = await read(await openHistory({ epochs, groups }), startOf(8))
    const leaking = await read(
      await openHistory({ epochs, groups: [...groups, ...arm('C', 1, 0)] }),
      startOf(8),
    )
    expect(calm.health[0]?.light).toBe('green')
    expect(leaking.health[0]).toMatchObject({ light: 'red', value: 0 })
  })

  test('programs that prefer one variant are told of and hide nothing', async () => {
    const groups = [...arm('A', 1000, 30), ...arm('B', 1000, 40), ...arm('B', 300, 0, { audience: 'bots' })]
    const said = await read(await openHistory({ groups }), startOf(8))
    expect(said.health.find(({ check }) => check === 'unbalanced-bots')?.light).toBe('amber')
    expect(said.headline.state).toBe('collecting')
    expect(said.audiences).toEqual({ people: 2000, simulated: 0, bots: 300 })
  })
})
