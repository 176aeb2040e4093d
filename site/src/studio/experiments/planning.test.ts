import { describe, expect, it, vi } from 'vitest'

import type { SizedPlan } from '../api/data.ts'
import type { Reply } from '../api/reply.ts'
import { blankForm, type PlanForm } from './plan-form.ts'
import { keepPlanning, type PlanningServer } from './planning.ts'

const sized = (days: number) => ({ days }) as SizedPlan
const filled = {
  ...blankForm(['A', 'B']),
  name: 'Вопрос в заголовке',
  metric: 'lead',
  baseline: '5',
  visitorsPerDay: '300',
}
const impossible = {
  refused: {
    code: 'plan-impossible',
    errors: [{ pointer: '#/plan/effect', code: 'effect-impossible', detail: 'Ищите эффект поменьше' }],
  },
} as const

function planWith(form: PlanForm = filled, answers: Reply<SizedPlan>[] = [{ body: sized(21) }]) {
  const kept: unknown[] = []
  const calculate = vi.fn<PlanningServer['calculate']>(() =>
    Promise.resolve(answers.shift() ?? { body: sized(0) }),
  )
  const planning = keepPlanning(
    form,
    {
      calculate,
      keep: (wanted) => {
        kept.push(wanted)
        return Promise.resolve({ body: { id: 'abcd-exp1' } })
      },
    },
    { needed: 'Заполните', pauseMs: 0 },
  )
  return { planning, calculate, kept }
}

const settled = async (planning: ReturnType<typeof planWith>['planning'], is: string) =>
  vi.waitFor(() => expect(planning.$sizes.get().is).toBe(is))

describe('a plan on its way', () => {
  it('is calculated while it is typed', async () => {
    const { planning } = planWith(filled, [{ body: sized(21) }, { body: sized(84) }])
    await planning.calculate()
    expect(planning.$sizes.get()).toEqual({ is: 'sized', plan: { days: 21 } })
    planning.write({ effect: '10' })
    await vi.waitFor(() => expect(planning.$sizes.get()).toEqual({ is: 'sized', plan: { days: 84 } }))
  })

  it('says beside a field what makes it impossible, until it is mended', async () => {
    const { planning } = planWith(filled, [impossible, { body: sized(21) }])
    await planning.calculate()
    expect(planning.$sizes.get().is).toBe('refused')
    expect([...planning.$flaws.get()]).toEqual([['#/plan/effect', 'Ищите эффект поменьше']])
    planning.write({ effect: '30' })
    await settled(planning, 'sized')
    expect(planning.$flaws.get().size).toBe(0)
  })

  it('does not blame a field that nobody has come to', async () => {
    const { planning, calculate } = planWith({ ...filled, baseline: '' })
    planning.write({ hypothesis: 'Потому что' })
    await planning.calculate()
    expect(planning.$sizes.get().is).toBe('missing')
    expect(planning.$flaws.get().size).toBe(0)
    expect(calculate).not.toHaveBeenCalled()
  })

  it('is calculated while a guardrail that was just added has no metric, and is not kept so', async () => {
    const { planning, calculate, kept } = planWith({
      ...filled,
      guardrails: [
        { metric: 'qualified', margin: '10' },
        { metric: '', margin: '10' },
      ],
    })
    await planning.calculate()
    expect(planning.$sizes.get().is).toBe('sized')
    expect(calculate.mock.calls).toMatchObject([[{ plan: { guardrails: [{ metric: 'qualified' }] } }]])
    await planning.keep()
    expect([...planning.$flaws.get().keys()]).toEqual(['#/plan/guardrails/1/metric'])
    expect(kept).toEqual([])
  })

  it('is not kept while something is missing, and says what', async () => {
    const { planning, kept } = planWith({ ...filled, name: ' ', baseline: '' })
    expect(await planning.keep()).toBeUndefined()
    expect([...planning.$flaws.get().keys()]).toEqual(['#/name', '#/plan/baseline'])
    expect(kept).toEqual([])
  })

  it('is kept as a draft', async () => {
    const { planning, kept } = planWith()
    expect(await planning.keep()).toBe('abcd-exp1')
    expect(kept).toMatchObject([{ name: 'Вопрос в заголовке', plan: { metric: 'lead', baseline: 0.05 } }])
  })

  it('does not let an answer that came late stand for what is typed now', async () => {
    let late: (answer: Reply<SizedPlan>) => void = () => {}
    const slow = new Promise<Reply<SizedPlan>>((resolve) => {
      late = resolve
    })
    const answers = [slow, Promise.resolve({ body: sized(7) })]
    const planning = keepPlanning(
      filled,
      {
        calculate: () => answers.shift() ?? slow,
        keep: () => Promise.resolve(impossible),
      },
      { needed: '', pauseMs: 0 },
    )
    const first = planning.calculate()
    planning.write({ effect: '50' })
    await settled(planning, 'sized')
    late({ body: sized(700) })
    await first
    expect(planning.$sizes.get()).toEqual({ is: 'sized', plan: { days: 7 } })
  })
})
