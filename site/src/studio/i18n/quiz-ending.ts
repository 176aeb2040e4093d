import type { Locale } from '@pulya/contract/locale'
import type { Segment } from '@pulya/contract/segment'

/** Words around what a quiz ends with: its outcomes, the contact step, the bonus. */
export interface QuizEndingWords {
  outcomes: {
    note: string
    forAll: string
    forAllNote: string
    shown: (condition: string) => string
    add: string
    back: string
    of: (place: number, count: number) => string
    fresh: { title: string; paragraph: string }
    full: string
    copy: string
    remove: string
    lastStays: string
    removed: (title: string) => string
    segment: string
    segments: Record<Segment, string>
    byScore: string
    redirect: string
    href: string
    label: string
    addRedirect: string
    /** On the button until somebody writes otherwise. */
    redirectSays: string
    removeRedirect: string
    contact: string
    best: (key: string) => string
  }
  contact: {
    place: string
    places: Record<'after' | 'before' | 'none', string>
    fields: string
    consents: string
    consentsNote: string
    noConsents: string
    ask: (title: string) => string
    required: string
    hint: string
    defaults: Record<'processing' | 'ads', string>
  }
  bonus: {
    title: string
    note: string
    add: string
    remove: string
    removed: string
    fresh: { title: string; text: string; unit: string }
    heading: string
    text: string
    amount: string
    unit: string
    days: string
  }
  look: {
    theme: string
    consultant: string
    consultantNote: string
    addConsultant: string
    removeConsultant: string
    removedConsultant: string
    freshName: string
    name: string
    role: string
    picture: string
  }
}

export const quizEndingWords: Record<Locale, QuizEndingWords> = {
  ru: {
    outcomes: {
      note: 'Человек видит первый сверху итог, условие которого выполнилось.',
      forAll: 'Для всех остальных',
      forAllNote: 'Этот итог без условия и всегда последний: он для тех, кому не подошли другие.',
      shown: (condition) => `Если ${condition}`,
      add: 'Добавить итог',
      back: 'Все итоги',
      of: (place, count) => `Итог ${place} из ${count}`,
      fresh: {
        title: 'Новый итог',
        paragraph: 'Расскажите, что подходит этому человеку и что делать дальше.',
      },
      full: 'Больше 20 итогов в квизе не бывает.',
      copy: 'Дублировать',
      remove: 'Удалить',
      lastStays: 'Последний итог остаётся: без него кто-то не увидит ничего',
      removed: (title) => `Удалён итог «${title}»`,
      segment: 'Какой станет заявка',
      segments: { hot: 'Горячая', warm: 'Тёплая', cold: 'Холодная' },
      byScore: 'По баллам',
      redirect: 'Кнопка на другую страницу',
      href: 'Адрес, начиная с https://',
      label: 'Слова на кнопке',
      addRedirect: 'Добавить кнопку на другую страницу',
      redirectSays: 'Подробнее',
      removeRedirect: 'Убрать кнопку',
      contact: 'После этого итога просим контакт',
      best: (key) => `набрано больше всего по шкале ${key}`,
    },
    contact: {
      place: 'Когда просим контакт',
      places: { after: 'После итога', before: 'До итога', none: 'Не просим' },
      fields: 'Что спрашиваем',
      consents: 'Согласия',
      consentsNote:
        'Отдельная галочка на каждое согласие, заранее не отмеченная. Текст берётся из опубликованного документа.',
      noConsents: 'Опубликованных документов согласия пока нет.',
      ask: (title) => `Просить: «${title}»`,
      required: 'Без него заявку не отправить',
      hint: 'Что здесь говорит консультант',
      defaults: {
        processing: 'Согласен на обработку персональных данных',
        ads: 'Согласен получать новости и предложения',
      },
    },
    bonus: {
      title: 'Бонус',
      note: 'Код для тех, кто оставил контакт: одному человеку один раз. Размер считается по ответам.',
      add: 'Добавить бонус',
      remove: 'Убрать бонус',
      removed: 'Бонус убран',
      fresh: { title: 'Скидка за ответы', text: 'Назовите код, когда мы позвоним.', unit: '%' },
      heading: 'Заголовок бонуса',
      text: 'Как им воспользоваться',
      amount: 'Размер: число или формула, например min(5, answered)',
      unit: 'Единица',
      days: 'Сколько дней действует (от 1 до 365)',
    },
    look: {
      theme: 'Тема и цвета',
      consultant: 'Консультант',
      consultantNote: 'Лицо рядом с вопросами. Что он говорит, пишут в каждом вопросе.',
      addConsultant: 'Добавить консультанта',
      removeConsultant: 'Убрать консультанта',
      removedConsultant: 'Консультант убран',
      freshName: 'Анна',
      name: 'Имя',
      role: 'Кто это',
      picture: 'Фото',
    },
  },
  en: {
    outcomes: {
      note: 'People see the first outcome from the top whose condition holds.',
      forAll: 'For everybody else',
      forAllNote: 'This outcome has no condition and is always the last: it is for those whom no other fits.',
      shown: (condition) => `If ${condition}`,
      add: 'Add an outcome',
      back: 'All outcomes',
      of: (place, count) => `Outcome ${place} of ${count}`,
      fresh: { title: 'New outcome', paragraph: 'Say what suits this person and what to do next.' },
      full: 'A quiz holds no more than 20 outcomes.',
      copy: 'Duplicate',
      remove: 'Delete',
      lastStays: 'The last outcome stays: without it somebody would see nothing',
      removed: (title) => `Outcome “${title}” deleted`,
      segment: 'What the lead becomes',
      segments: { hot: 'Hot', warm: 'Warm', cold: 'Cold' },
      byScore: 'By the score',
      redirect: 'A button to another page',
      href: 'Address, starting with https://',
      label: 'Words on the button',
      addRedirect: 'Add a button to another page',
      redirectSays: 'Find out more',
      removeRedirect: 'Remove the button',
      contact: 'A contact is asked for after this outcome',
      best: (key) => `most has been scored for ${key}`,
    },
    contact: {
      place: 'When a contact is asked for',
      places: { after: 'After the outcome', before: 'Before the outcome', none: 'Never' },
      fields: 'What is asked',
      consents: 'Consents',
      consentsNote:
        'A box of its own for each consent, never ticked beforehand. The text is that of the published document.',
      noConsents: 'No consent document has been published yet.',
      ask: (title) => `Ask for “${title}”`,
      required: 'Nothing is sent without it',
      hint: 'What the consultant says here',
      defaults: {
        processing: 'I agree to the processing of my personal data',
        ads: 'I agree to receive news and offers',
      },
    },
    bonus: {
      title: 'Bonus',
      note: 'A code for whoever leaves a contact: one person gets it once. How much it is comes from the answers.',
      add: 'Add a bonus',
      remove: 'Remove the bonus',
      removed: 'The bonus is removed',
      fresh: { title: 'A discount for your answers', text: 'Tell us the code when we call.', unit: '%' },
      heading: 'Title of the bonus',
      text: 'How to use it',
      amount: 'How much: a number or a formula, such as min(5, answered)',
      unit: 'Unit',
      days: 'Days it is good for (1 to 365)',
    },
    look: {
      theme: 'Theme and colours',
      consultant: 'Consultant',
      consultantNote: 'A face beside the questions. What they say is written in each question.',
      addConsultant: 'Add a consultant',
      removeConsultant: 'Remove the consultant',
      removedConsultant: 'The consultant is removed',
      freshName: 'Anna',
      name: 'Name',
      role: 'Who they are',
      picture: 'Photo',
    },
  },
}
