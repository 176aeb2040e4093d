import { describe, expect, it } from 'vitest'

import { metricWords } from './report-metrics.ts'

const amount = { range: '12–48 %', open: false }
const open = { range: '12 %', open: true }

describe('a metric says what was found', () => {
  it.each([
    ['lead', 'B приносит на 12–48 % больше заявок, чем A', 'B brings 12–48 % more leads than A'],
    ['contract', 'B приносит на 12–48 % больше договоров, чем A', 'B brings 12–48 % more contracts than A'],
    [
      'revenue_per_visitor',
      'B приносит на 12–48 % больше выручки с посетителя, чем A',
      'B brings 12–48 % more revenue per visitor than A',
    ],
    [
      'quiz_started',
      'С B квиз начинают на 12–48 % чаще, чем с A',
      'With B 12–48 % more visitors start the quiz than with A',
    ],
    [
      'cost_per_lead',
      'С B заявка обходится на 12–48 % дороже, чем с A',
      'With B a lead costs 12–48 % more than with A',
    ],
    [
      'time_to_answer',
      'С B нужно на 12–48 % больше времени на ответ, чем с A',
      'B takes 12–48 % more time to answer than A',
    ],
    [
      'answered:3',
      'С B до 3 ответов доходят на 12–48 % чаще, чем с A',
      'With B 12–48 % more visitors give 3 answers than with A',
    ],
    [
      'answered:1',
      'С B до 1 ответа доходят на 12–48 % чаще, чем с A',
      'With B 12–48 % more visitors give 1 answer than with A',
    ],
    [
      'answer:debt',
      'С B до ответа на «debt» доходят на 12–48 % чаще, чем с A',
      'With B 12–48 % more visitors answer “debt” than with A',
    ],
  ])('%s: more', (metric, ru, en) => {
    expect(metricWords('ru', metric).more('B', 'A', amount)).toBe(ru)
    expect(metricWords('en', metric).more('B', 'A', amount)).toBe(en)
  })

  it.each([
    ['lead', 'B приносит минимум на 12 % меньше заявок, чем A', 'B brings at least 12 % fewer leads than A'],
    [
      'revenue_per_lead',
      'B приносит минимум на 12 % меньше выручки с заявки, чем A',
      'B brings at least 12 % less revenue per lead than A',
    ],
    [
      'cost_per_contract',
      'С B договор обходится минимум на 12 % дешевле, чем с A',
      'With B a contract costs at least 12 % less than with A',
    ],
    [
      'taps_to_submit',
      'С B нужно минимум на 12 % меньше нажатий до отправки, чем с A',
      'B takes at least 12 % fewer presses until sent than A',
    ],
    [
      'form_viewed',
      'С B до контактов доходят минимум на 12 % реже, чем с A',
      'With B at least 12 % fewer visitors reach the contact form than with A',
    ],
  ])('%s: less, with no knowing how much less', (metric, ru, en) => {
    expect(metricWords('ru', metric).less('B', 'A', open)).toBe(ru)
    expect(metricWords('en', metric).less('B', 'A', open)).toBe(en)
  })

  it('leaves the amount out where it is not sure', () => {
    expect(metricWords('ru', 'lead').more('B', 'A', undefined)).toBe('B приносит больше заявок, чем A')
    expect(metricWords('en', 'cost_per_lead').less('B', 'A', undefined)).toBe(
      'With B a lead costs less than with A',
    )
  })

  it('that this build does not know is called by its key', () => {
    expect(metricWords('en', 'toString').name).toBe('toString')
  })
})
