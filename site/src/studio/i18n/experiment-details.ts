import type { Locale } from '@pulya/contract/locale'

import type { Whys } from '../api/data.ts'
import { tick } from '../format/numbers.ts'

interface DetailWords {
  title: string
  who: string
  weight: (variant: string) => string
  weightsNote: string
  setWeights: string
  weightsSure: { title: string; text: string; removed: (variants: string) => string; yes: string; no: string }
  traffic: string
  trafficNote: string
  setTraffic: string
  trafficSure: { title: string; text: (from: number, to: number) => string; yes: string; no: string }
  notNumber: string
  refused: string
  why: {
    title: string
    note: string
    visitor: string
    find: string
    /** What they see, and what settled it. */
    shows: (variant: string, part: boolean) => string
    by: Record<Whys['decidedBy'], string>
    exposed: (variant: string, on: string, epoch: number) => string
    notExposed: string
    draws: string
    draw: Record<'holdout' | 'layer' | 'traffic' | 'weights', string>
    holdout: (excluded: boolean, share: number) => string
    layer: (inside: boolean, from: number, to: number) => string
    traffic: (inside: boolean, share: number) => string
    weights: (variants: string) => string
    none: string
  }
  links: {
    title: string
    note: string
    make: string
    until: (on: string) => string
    copy: (variant: string) => string
  }
  history: {
    title: string
    drafted: string
    you: string
    published: string
    epoch: Record<'weights' | 'removed' | 'bandit', string>
  }
}

/** Of what else there is to an experiment: who takes part, why somebody sees what they see, what has happened. */
export const experimentDetailWords: Record<Locale, DetailWords> = {
  ru: {
    title: 'Подробнее об эксперименте',
    who: 'Кто участвует',
    weight: (variant) => `Вес варианта ${variant}`,
    weightsNote:
      'Веса относительные, 0 убирает вариант. Новые веса открывают новую эпоху: кому вариант показан, тот его и видит, а отчёт сравнивает только внутри эпох, поэтому тест станет дольше.',
    setWeights: 'Изменить веса',
    weightsSure: {
      title: 'Открыть новую эпоху?',
      text: 'Новые посетители поделятся по новым весам. Числа до и после не складываются, отчёт сравнит их внутри эпох.',
      removed: (variants) => `Больше никому не покажется: ${variants}.`,
      yes: 'Изменить веса',
      no: 'Оставить как есть',
    },
    traffic: 'Доля посетителей в тесте, %',
    trafficNote: 'Долю можно только увеличить: никто не сменит вариант.',
    setTraffic: 'Увеличить долю',
    trafficSure: {
      title: 'Увеличить долю?',
      text: (from, to) =>
        `В тесте будет ${tick('ru', to)} посетителей вместо ${tick('ru', from)}. Уменьшить потом нельзя.`,
      yes: 'Увеличить',
      no: 'Оставить как есть',
    },
    notNumber: 'Впишите число.',
    refused: 'Не получилось:',
    why: {
      title: 'Почему человек видит этот вариант',
      note: 'Номер лежит у посетителя в cookie pulya_visitor и стоит в столбце visitor данных о показах.',
      visitor: 'Номер посетителя',
      find: 'Узнать',
      shows: (variant, part) =>
        part ? `Видит вариант ${variant}.` : `Видит вариант ${variant} и в тесте не считается.`,
      by: {
        exposure: 'Так решил прежний показ: вариант за человеком сохраняется.',
        status: 'Эксперимент сейчас никого не делит.',
        holdout: 'Этот человек не видит никаких экспериментов фирмы.',
        layer: 'Он в другой части посетителей.',
        traffic: 'Он не попал в долю, которая участвует.',
        weights: 'Так выпал жребий между вариантами.',
      },
      exposed: (variant, on, epoch) => `Вариант ${variant} показан ${on}, эпоха ${epoch}.`,
      notExposed: 'Показа ещё не было.',
      draws: 'Жребии, числа от 0 до 1',
      draw: { holdout: 'Вне экспериментов', layer: 'Часть', traffic: 'Участие', weights: 'Вариант' },
      holdout: (excluded, part) =>
        `${excluded ? 'меньше' : 'не меньше'} ${tick('ru', part)}: ${excluded ? 'вне' : 'не исключён'}`,
      layer: (inside, from, to) =>
        `${inside ? 'внутри' : 'вне'} части от ${tick('ru', from)} до ${tick('ru', to)}`,
      traffic: (inside, part) =>
        `${inside ? 'меньше' : 'не меньше'} ${tick('ru', part)}: ${inside ? 'участвует' : 'не участвует'}`,
      weights: (variants) => `делится по весам ${variants}`,
      none: 'нет',
    },
    links: {
      title: 'Ссылки на варианты',
      note: 'По такой ссылке любой увидит вариант с меткой «просмотр». Ничего не считается, отправить ничего нельзя.',
      make: 'Сделать ссылки на неделю',
      until: (on) => `Работают до ${on}.`,
      copy: (variant) => `Скопировать ссылку на вариант ${variant}`,
    },
    history: {
      title: 'История',
      drafted: 'Составлен черновик',
      you: 'вы',
      published: 'Опубликована новая версия страницы.',
      epoch: {
        weights: 'Новые веса',
        removed: 'Вариант убран',
        bandit: 'Посетители переведены к лучшим вариантам',
      },
    },
  },
  en: {
    title: 'More about the experiment',
    who: 'Who takes part',
    weight: (variant) => `Weight of variant ${variant}`,
    weightsNote:
      'Weights are relative, 0 removes a variant. New weights open a new epoch: whoever was shown a variant keeps it, and the report compares inside epochs only, so the test takes longer.',
    setWeights: 'Change the weights',
    weightsSure: {
      title: 'Open a new epoch?',
      text: 'New visitors are split by the new weights. Numbers from before and after are not added up: the report compares them inside epochs.',
      removed: (variants) => `No longer shown to anybody: ${variants}.`,
      yes: 'Change the weights',
      no: 'Leave as it is',
    },
    traffic: 'Share of visitors in the test, %',
    trafficNote: 'The share can only grow: nobody changes variants.',
    setTraffic: 'Raise the share',
    trafficSure: {
      title: 'Raise the share?',
      text: (from, to) =>
        `${tick('en', to)} of visitors will be in the test in place of ${tick('en', from)}. It cannot be lowered later.`,
      yes: 'Raise',
      no: 'Leave as it is',
    },
    notNumber: 'Enter a number.',
    refused: 'Not done:',
    why: {
      title: 'Why a person sees this variant',
      note: 'The number lies in the visitor’s cookie pulya_visitor and stands in the column visitor of the data on showings.',
      visitor: 'Visitor’s number',
      find: 'Find out',
      shows: (variant, part) =>
        part ? `Sees variant ${variant}.` : `Sees variant ${variant} and is not counted in the test.`,
      by: {
        exposure: 'The first showing settled it: a person keeps their variant.',
        status: 'The experiment splits nobody at the moment.',
        holdout: 'This person sees no experiment of the firm.',
        layer: 'They are in another part of the visitors.',
        traffic: 'They are not in the share that takes part.',
        weights: 'The draw between variants fell so.',
      },
      exposed: (variant, on, epoch) => `Variant ${variant} was shown on ${on}, epoch ${epoch}.`,
      notExposed: 'They have not been shown anything yet.',
      draws: 'Draws, numbers from 0 to 1',
      draw: { holdout: 'Out of experiments', layer: 'Part', traffic: 'Taking part', weights: 'Variant' },
      holdout: (excluded, part) =>
        `${excluded ? 'below' : 'not below'} ${tick('en', part)}: ${excluded ? 'out' : 'not excluded'}`,
      layer: (inside, from, to) =>
        `${inside ? 'inside' : 'outside'} the part from ${tick('en', from)} to ${tick('en', to)}`,
      traffic: (inside, part) =>
        `${inside ? 'below' : 'not below'} ${tick('en', part)}: ${inside ? 'takes part' : 'does not take part'}`,
      weights: (variants) => `split by weights ${variants}`,
      none: 'none',
    },
    links: {
      title: 'Links to the variants',
      note: 'By such a link anybody sees the variant with a badge. Nothing is counted and nothing can be sent.',
      make: 'Make links for a week',
      until: (on) => `They work until ${on}.`,
      copy: (variant) => `Copy the link to variant ${variant}`,
    },
    history: {
      title: 'History',
      drafted: 'Drafted',
      you: 'you',
      published: 'A new version of the page was published.',
      epoch: {
        weights: 'New weights',
        removed: 'A variant was removed',
        bandit: 'Visitors were moved to the better variants',
      },
    },
  },
}
