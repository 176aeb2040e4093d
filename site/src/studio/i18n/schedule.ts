import type { Locale } from '@pulya/contract/locale'

export interface ScheduleWords {
  title: string
  publishAt: string
  publishNote: string
  plan: string
  planned: (moment: string) => string
  failed: string
  cancel: string
  endAt: string
  endNote: string
  end: string
  ends: (moment: string) => string
  ended: (moment: string) => string
  endNever: string
  endedWords: { note: string; title: string; text: string }
  refused: string
}

/** Of times at which something happens by itself. */
export const scheduleWords: Record<Locale, ScheduleWords> = {
  ru: {
    title: 'Расписание',
    publishAt: 'Опубликовать черновик',
    publishNote: 'Выйдет черновик, какой он сейчас. Что вы измените потом, в эту публикацию не попадёт.',
    plan: 'Назначить',
    planned: (moment) => `Выйдет ${moment}.`,
    failed: 'Публикация не вышла:',
    cancel: 'Отменить публикацию',
    endAt: 'Закончить предложение',
    endNote: 'После этого по адресу будет страница «Предложение закончилось» с вашим телефоном.',
    end: 'Закончить в это время',
    ends: (moment) => `Закончится ${moment}.`,
    ended: (moment) => `Закончилось ${moment}: посетители видят, что его больше нет.`,
    endNever: 'Сделать бессрочным',
    endedWords: {
      note: 'Что увидят посетители после окончания. Пустые поля оставят обычные слова.',
      title: 'Заголовок после окончания',
      text: 'Текст после окончания',
    },
    refused: 'Не назначено:',
  },
  en: {
    title: 'Schedule',
    publishAt: 'Publish the draft',
    publishNote: 'The draft goes out as it is now. What you change afterwards is not in that publication.',
    plan: 'Schedule',
    planned: (moment) => `Goes out on ${moment}.`,
    failed: 'The publication did not go out:',
    cancel: 'Cancel the publication',
    endAt: 'End the offer',
    endNote: 'From then on its address says “This offer has ended”, with your phone.',
    end: 'End at this time',
    ends: (moment) => `Ends on ${moment}.`,
    ended: (moment) => `Ended on ${moment}: visitors are told that it is over.`,
    endNever: 'Remove the end',
    endedWords: {
      note: 'What visitors see after the end. Empty fields leave the usual words.',
      title: 'Title after the end',
      text: 'Text after the end',
    },
    refused: 'Not scheduled:',
  },
}
