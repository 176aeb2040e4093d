import type { Locale } from '@pulya/contract/locale'

import type { Experiment } from '../api/data.ts'
import type { Done } from '../experiments/done.ts'
import type { Step } from '../experiments/steps.ts'

type Outcome = NonNullable<Experiment['decision']>['outcome']

interface Confirming {
  title: string
  text: string
  yes: string
  no: string
}

interface LifeWords {
  title: string
  /** What visitors see now, and what may still be changed. */
  now: Record<Experiment['status'], string>
  steps: Record<Step, string>
  resume: string
  plan: string
  copy: string
  working: string
  refused: string
  /** Another experiment on the same page. */
  otherRuns: string
  mendPlan: string
  mendPage: string
  confirming: Record<'stopped' | 'archived' | 'invalid', Confirming>
  why: string
  whyInvalid: string
  done: Record<Done, string>
  decide: {
    title: string
    frozen: string
    said: string
    immature: (until: string) => string
    outcome: string
    outcomes: Record<Outcome, { name: string; note: string }>
    variant: string
    reason: string
    reasonNote: string
    yes: string
    no: string
    missing: { outcome: string; variant: string; reason: string }
  }
}

/** Of leading an experiment from one step to the next. */
export const experimentLifeWords: Record<Locale, LifeWords> = {
  ru: {
    title: 'Ход эксперимента',
    now: {
      draft: 'Посетители видят страницу как обычно. Менять можно всё.',
      ready: 'План и сравниваемая версия заморожены. Посетители пока видят страницу как обычно.',
      running: 'Каждый посетитель видит один вариант, всегда один и тот же.',
      paused: 'Кому показали вариант, видит его и дальше; остальные видят контроль и не считаются.',
      stopped:
        'Все видят контроль. Что сделают прежние посетители, ещё считается, пока не закроются их окна.',
      decided: 'Все видят контроль. Числа дня решения, причина и тексты вариантов сохранены.',
      invalid: 'Все видят контроль. Числа остались, но ничего не решают.',
      archived: 'Это архив: здесь ничего больше не изменится.',
    },
    steps: {
      ready: 'Подготовить к запуску',
      running: 'Запустить',
      paused: 'Поставить на паузу',
      stopped: 'Остановить',
      decided: 'Принять решение',
      invalid: 'Признать недействительным',
      archived: 'В архив',
    },
    resume: 'Продолжить',
    plan: 'Изменить план',
    copy: 'Сделать копию',
    working: 'Выполняем…',
    refused: 'Не получилось:',
    otherRuns: 'на этой странице уже идёт другой эксперимент. Сначала остановите его.',
    mendPlan: 'Изменить план',
    mendPage: 'Открыть страницу в редакторе',
    confirming: {
      stopped: {
        title: 'Остановить эксперимент?',
        text: 'Новые посетители увидят контроль, снова запустить этот эксперимент нельзя. Решение принимают после остановки. Если нужна передышка, поставьте на паузу.',
        yes: 'Остановить',
        no: 'Пусть идёт',
      },
      archived: {
        title: 'Отправить в архив?',
        text: 'Эксперимент останется в списке и в отчётах, но дальше его вести нельзя.',
        yes: 'В архив',
        no: 'Оставить',
      },
      invalid: {
        title: 'Признать эксперимент недействительным?',
        text: 'Показы закончатся, числа останутся, но решать по ним будет нельзя. Вернуть это нельзя.',
        yes: 'Признать недействительным',
        no: 'Пусть идёт',
      },
    },
    why: 'Почему (можно не писать)',
    whyInvalid: 'Что случилось',
    done: {
      draft: 'Черновик сохранён.',
      saved: 'План сохранён.',
      ready: 'Готов к запуску: проверки пройдены, план и версия заморожены.',
      running: 'Эксперимент идёт.',
      paused: 'Эксперимент на паузе. Продолжить можно в любой момент.',
      stopped: 'Эксперимент остановлен.',
      decided: 'Решение записано.',
      invalid: 'Эксперимент признан недействительным.',
      archived: 'Эксперимент в архиве.',
      weights: 'Новые веса действуют, открыта новая эпоха.',
      traffic: 'Теперь участвует больше посетителей.',
      copied: 'Это копия: черновик с тем же планом и своим жребием.',
    },
    decide: {
      title: 'Чем закончился эксперимент',
      frozen: 'Вместе с решением навсегда сохранятся числа этой минуты и то, что показывал каждый вариант.',
      said: 'Отчёт говорит:',
      immature: (until) =>
        `Окна последних посетителей закроются ${until}: до этого часть заявок ещё может прийти.`,
      outcome: 'Итог',
      outcomes: {
        winner: { name: 'Есть победитель', note: 'Его можно будет перенести в другие офферы.' },
        'no-difference': { name: 'Разницы нет', note: 'Варианты одинаково хороши в пределах плана.' },
        inconclusive: { name: 'Ответа нет', note: 'Данных не хватило, чтобы сказать.' },
        invalid: { name: 'Тест недействителен', note: 'Замеру нельзя верить.' },
      },
      variant: 'Победил вариант',
      reason: 'Почему решили так',
      reasonNote: 'Это прочтут через год, когда захотят проверить то же самое.',
      yes: 'Записать решение',
      no: 'Не сейчас',
      missing: {
        outcome: 'Выберите итог.',
        variant: 'Назовите победивший вариант.',
        reason: 'Напишите, почему решили так.',
      },
    },
  },
  en: {
    title: 'Course of the experiment',
    now: {
      draft: 'Visitors see the page as usual. Everything may be changed.',
      ready: 'The plan and the version compared are frozen. Visitors see the page as usual for now.',
      running: 'Each visitor sees one variant, always the same.',
      paused: 'Whoever was shown a variant keeps it; all others see the control and are not counted.',
      stopped: 'All see the control. What earlier visitors do still counts until their windows close.',
      decided: 'All see the control. The numbers of that day, the reason and the texts are kept.',
      invalid: 'All see the control. The numbers stay and decide nothing.',
      archived: 'This is the archive: nothing changes here any more.',
    },
    steps: {
      ready: 'Make ready to run',
      running: 'Start',
      paused: 'Pause',
      stopped: 'Stop',
      decided: 'Decide',
      invalid: 'Declare invalid',
      archived: 'Archive',
    },
    resume: 'Resume',
    plan: 'Change the plan',
    copy: 'Copy',
    working: 'Working…',
    refused: 'Not done:',
    otherRuns: 'another experiment is running on this page. Stop it first.',
    mendPlan: 'Change the plan',
    mendPage: 'Open the page in the editor',
    confirming: {
      stopped: {
        title: 'Stop the experiment?',
        text: 'New visitors will see the control, and this experiment cannot be run again. It is decided after it is stopped. If it only needs a rest, pause it.',
        yes: 'Stop',
        no: 'Let it run',
      },
      archived: {
        title: 'Archive the experiment?',
        text: 'It stays in the list and in reports, but cannot be led any further.',
        yes: 'Archive',
        no: 'Keep',
      },
      invalid: {
        title: 'Declare the experiment invalid?',
        text: 'Nothing more is shown; the numbers stay, but nothing may be decided by them. This cannot be taken back.',
        yes: 'Declare invalid',
        no: 'Let it run',
      },
    },
    why: 'Why (may stay empty)',
    whyInvalid: 'What has happened',
    done: {
      draft: 'The draft is saved.',
      saved: 'The plan is saved.',
      ready: 'Ready to run: the checks are passed, the plan and the version are frozen.',
      running: 'The experiment is running.',
      paused: 'The experiment is paused. It can be resumed at any moment.',
      stopped: 'The experiment is stopped.',
      decided: 'The decision is kept.',
      invalid: 'The experiment is declared invalid.',
      archived: 'The experiment is archived.',
      weights: 'The new weights hold, a new epoch has begun.',
      traffic: 'More visitors take part now.',
      copied: 'This is a copy: a draft with the same plan and a draw of its own.',
    },
    decide: {
      title: 'How the experiment has ended',
      frozen: 'The numbers of this minute and what each variant showed are kept with the decision, for good.',
      said: 'The report says:',
      immature: (until) =>
        `The windows of the last visitors close on ${until}: until then some leads may still come.`,
      outcome: 'Outcome',
      outcomes: {
        winner: { name: 'There is a winner', note: 'It can then be carried to other offers.' },
        'no-difference': { name: 'No difference', note: 'The variants are equally good within the plan.' },
        inconclusive: { name: 'No answer', note: 'There was not enough data to tell.' },
        invalid: { name: 'The test is invalid', note: 'The measuring cannot be trusted.' },
      },
      variant: 'The variant that has won',
      reason: 'Why it is decided so',
      reasonNote: 'It will be read in a year, when somebody wants to test the same.',
      yes: 'Keep the decision',
      no: 'Not now',
      missing: {
        outcome: 'Choose an outcome.',
        variant: 'Name the variant that has won.',
        reason: 'Write why it is decided so.',
      },
    },
  },
}
