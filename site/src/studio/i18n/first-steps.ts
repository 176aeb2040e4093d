import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

interface StepWords {
  /** What is to be done, and what to know about it. */
  todo: string
  how: string
  way: string
  done: string
}

interface FirstStepsWords {
  title: string
  progress: (done: number, all: number) => string
  isDone: string
  hide: string
  show: string
  begin: StepWords
  publish: Omit<StepWords, 'done'> & { done: (time: string | undefined) => string }
  place: StepWords & { copy: string; noQuiz: string }
  seen: Omit<StepWords, 'done'> & {
    done: (host: string, ago: string) => string
    version: (number: number, title: string) => string
    others: (hosts: string) => string
    lastCheck: (time: string) => string
    checking: string
    causesTitle: string
    causes: (origin: string) => readonly string[]
  }
  lead: StepWords
  test: StepWords
  demo: {
    title: string
    text: (documents: number) => string
    remove: string
    sure: string
    goes: (documents: number, edited: number, leads: number) => string
    stays: string
    confirm: string
    removing: string
    cancel: string
    kept: (removed: number, kept: number) => string
    refused: string
    close: string
  }
}

const documentsRu = (count: number) =>
  `${count} ${plural('ru', count, { one: 'документ', few: 'документа', other: 'документов' })}`
const documentsEn = (count: number) =>
  `${count} ${plural('en', count, { one: 'document', other: 'documents' })}`

/** From an empty firm to a quiz that was seen on its site, and the test after it. */
export const firstStepsWords: Record<Locale, FirstStepsWords> = {
  ru: {
    title: 'Первые десять минут',
    progress: (done, all) => `Сделано ${done} из ${all}`,
    isDone: 'Сделано:',
    hide: 'Скрыть',
    show: 'Показать первые шаги',
    begin: {
      todo: 'Сделайте страницу из образца',
      how: 'Нажмите на образец оффера или квиза: тексты, форма и логика уже на месте.',
      way: 'К образцам',
      done: 'Страница начата',
    },
    publish: {
      todo: 'Опубликуйте её',
      how: 'Замените текст в квадратных скобках своим и нажмите «Опубликовать».',
      way: 'Открыть черновик',
      done: (time) => (time === undefined ? 'Страница опубликована' : `Опубликовано за ${time}`),
    },
    place: {
      todo: 'Поставьте строку кода на свой сайт',
      how: 'Вставьте её туда, где должен появиться квиз, перед закрывающим тегом body или в блок «HTML» конструктора.',
      way: 'К образцам квизов',
      done: 'Строка скопирована',
      copy: 'Скопировать строку',
      noQuiz:
        'Строка появится здесь, когда вы опубликуете квиз. Оффер живёт по своему адресу, ему строка не нужна.',
    },
    seen: {
      todo: 'Убедитесь, что квиз виден на сайте',
      how: 'Откройте свою страницу в соседней вкладке: как только она попросит скрипт, здесь появится её адрес.',
      way: 'Проверить сейчас',
      done: (host, ago) => `Видели на ${host} ${ago}`,
      version: (number, title) => (number > 0 ? `«${title}», версия ${number}` : `«${title}»`),
      others: (hosts) => `Ещё: ${hosts}`,
      lastCheck: (time) => `Пока не видели. Смотрели в ${time}.`,
      checking: 'Смотрим…',
      causesTitle: 'Что могло помешать',
      causes: (origin) => [
        'Страница сохранена, но не опубликована, или браузер показывает старую копию: обновите её с Ctrl+F5.',
        'Строку вырезал редактор: вставляйте её в блок «HTML», а не в текст.',
        `Сайт разрешает не все скрипты (Content-Security-Policy): добавьте ${origin} в script-src и connect-src, а если в квизе есть картинки — и в img-src.`,
        'Скрипты ждут согласия на куки: примите его на странице.',
        'Блокировщик рекламы в вашем браузере: проверьте в другом браузере или с телефона.',
        'Страница просит не сообщать, откуда пришли (Referrer-Policy: no-referrer): тогда сайт станет виден с первым ответом в квизе.',
      ],
    },
    lead: {
      todo: 'Оставьте пробную заявку',
      how: 'Откройте страницу с телефона, пройдите её как клиент и оставьте свой номер. Потом отметьте заявку как спам: в отчёте она не будет считаться годной.',
      way: 'Открыть страницу',
      done: 'Первая заявка пришла',
    },
    test: {
      todo: 'Запустите первый тест',
      how: 'Добавьте второй заголовок и сравните их по заявкам и договорам.',
      way: 'Задумать эксперимент',
      done: 'Эксперимент запущен',
    },
    demo: {
      title: 'Это демо-фирма',
      text: (documents) =>
        `${documentsRu(documents)} с меткой «Демо» сделаны при установке, чтобы было на что посмотреть. Фирма выдуманная, как и её телефон.`,
      remove: 'Удалить демо-данные',
      sure: 'Удалить демо-данные?',
      goes: (documents, edited, leads) =>
        `Уйдут ${documentsRu(documents)}${edited > 0 ? ` (вы правили ${edited})` : ''}, их страницы, посещения, эксперименты и заявки${leads > 0 ? ` (${leads})` : ''}. Вернуть их нельзя.`,
      stays: 'Останется то, на что ссылаются ваши собственные страницы, например текст согласия.',
      confirm: 'Удалить',
      removing: 'Удаляем…',
      cancel: 'Отмена',
      kept: (removed, kept) =>
        `${removed > 0 ? 'Остальное демо удалено.' : 'Ничего не удалено.'} ${plural('ru', kept, { one: 'Остался', other: 'Осталось' })} ${documentsRu(kept)}: на них ссылаются ваши страницы. Проверьте в них название и телефон фирмы.`,
      refused: 'Не удалено:',
      close: 'Понятно',
    },
  },
  en: {
    title: 'The first ten minutes',
    progress: (done, all) => `${done} of ${all} done`,
    isDone: 'Done:',
    hide: 'Hide',
    show: 'Show the first steps',
    begin: {
      todo: 'Make a page from a template',
      how: 'Press a sample of an offer or a quiz: words, form and logic are in place.',
      way: 'To the templates',
      done: 'A page is begun',
    },
    publish: {
      todo: 'Publish it',
      how: 'Fill in what stands in square brackets and press “Publish”.',
      way: 'Open the draft',
      done: (time) => (time === undefined ? 'The page is published' : `Published in ${time}`),
    },
    place: {
      todo: 'Put the line on your site',
      how: 'Paste it where the quiz should appear, before the closing body tag or into an HTML block of your site builder.',
      way: 'To the templates of quizzes',
      done: 'The line is copied',
      copy: 'Copy the line',
      noQuiz:
        'The line will be here once you publish a quiz. An offer lives at its own address and needs no line.',
    },
    seen: {
      todo: 'See the quiz appear on your site',
      how: 'Open your page in another tab: as soon as it asks for the script, its address appears here.',
      way: 'Check now',
      done: (host, ago) => `Seen on ${host} ${ago}`,
      version: (number, title) => (number > 0 ? `“${title}”, version ${number}` : `“${title}”`),
      others: (hosts) => `Also: ${hosts}`,
      lastCheck: (time) => `Not seen yet. Looked at ${time}.`,
      checking: 'Looking…',
      causesTitle: 'What may be in the way',
      causes: (origin) => [
        'The page is saved but not published, or the browser shows an old copy: reload it with Ctrl+F5.',
        'The editor of the site has cut the line out: paste it into an HTML block, not into the text.',
        `The site does not allow every script (Content-Security-Policy): add ${origin} to script-src and connect-src, and to img-src if the quiz has pictures.`,
        'Scripts wait for a consent to cookies: accept it on the page.',
        'An ad blocker in your browser: try another browser or a phone.',
        'The page asks browsers not to say where they come from (Referrer-Policy: no-referrer): the site will be seen with the first answer to the quiz.',
      ],
    },
    lead: {
      todo: 'Leave a test lead',
      how: 'Open the page on a phone, go through it as a customer would and leave your own number. Then mark the lead as spam: the report will not count it as valid.',
      way: 'Open the page',
      done: 'The first lead has come',
    },
    test: {
      todo: 'Start the first test',
      how: 'Add a second headline and compare the two by leads and contracts.',
      way: 'Plan an experiment',
      done: 'An experiment was started',
    },
    demo: {
      title: 'This is a demo firm',
      text: (documents) =>
        `${documentsEn(documents)} marked “Demo” came with the installation, to have something to look at. The firm is made up, and so is its phone.`,
      remove: 'Remove the demo data',
      sure: 'Remove the demo data?',
      goes: (documents, edited, leads) =>
        `${documentsEn(documents)}${edited > 0 ? ` (${edited} edited by you)` : ''} will go, with their pages, visits, experiments and leads${leads > 0 ? ` (${leads})` : ''}. They cannot be brought back.`,
      stays: 'Whatever your own pages refer to stays, such as the text of a consent.',
      confirm: 'Remove',
      removing: 'Removing…',
      cancel: 'Cancel',
      kept: (removed, kept) =>
        `${removed > 0 ? 'The rest of the demo is removed.' : 'Nothing was removed.'} ${documentsEn(kept)} stayed, because your pages refer to ${plural('en', kept, { one: 'it', other: 'them' })}. Look at the name and phone of the firm there.`,
      refused: 'Not removed:',
      close: 'All right',
    },
  },
}
