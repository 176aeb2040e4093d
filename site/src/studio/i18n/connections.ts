import type { Locale } from '@pulya/contract/locale'

interface Connection {
  name: string
  about: string
  /** Where it is set up; absent for what is not there yet. */
  href?: string
  way?: string
  /** Its page is for owners. */
  owners?: boolean
}

interface ConnectionsWords {
  title: string
  about: string
  today: string
  later: string
  laterNote: string
  connections: readonly Connection[]
  missing: readonly Connection[]
}

export const connectionsWords: Record<Locale, ConnectionsWords> = {
  ru: {
    title: 'Подключения',
    about: 'С чем эта студия уже связана и с чем пока нет.',
    today: 'Работает сегодня',
    later: 'Пока нет',
    laterNote: 'До тех пор заявки можно забирать выгрузкой или по ключу API.',
    connections: [
      {
        name: 'Квиз на вашем сайте',
        about:
          'Одна строка кода в редакторе квиза. Студия сама видит, на каких сайтах стоит код, и говорит об этом в первых шагах.',
        href: '/studio',
        way: 'К квизам',
      },
      {
        name: 'Цели Яндекс Метрики, VK, Meta и Google',
        about:
          'Если счётчик уже стоит на вашей странице, квиз на ней сам сообщит ему цели: quiz_start, quiz_step_1 и дальше, quiz_contact, lead. Ответы и телефоны не передаются.',
      },
      {
        name: 'Ваши домены',
        about: 'Оффер открывается на адресе фирмы. Нужны две записи в DNS.',
        href: '/studio/settings/domains',
        way: 'Домены',
      },
      {
        name: 'Расходы на рекламу',
        about:
          'Таблица из рекламного кабинета загружается файлом; отчёты считают стоимость заявки и договора.',
        href: '/studio/spend',
        way: 'Расходы',
      },
      {
        name: 'Выгрузки',
        about: 'Заявки и отчёты в CSV для таблиц, отчёт целиком в JSON, документы в JSON.',
        href: '/studio/leads',
        way: 'Заявки',
        owners: true,
      },
      {
        name: 'API',
        about: 'Ваша программа читает заявки и отчёты, меняет статусы, загружает расходы.',
        href: '/studio/settings/keys',
        way: 'Ключи API',
        owners: true,
      },
    ],
    missing: [
      { name: 'CRM: Битрикс24, amoCRM и другие', about: 'Заявка не уходит в CRM сама.' },
      { name: 'Вебхуки', about: 'О новой заявке студия не сообщает вашему серверу.' },
      { name: 'Уведомления в Telegram и на почту', about: 'О новых заявках узнают в списке заявок.' },
      {
        name: 'Счётчики и пиксели на наших страницах',
        about: 'На офферах и квизах по нашему адресу чужих счётчиков нет.',
      },
    ],
  },
  en: {
    title: 'Connections',
    about: 'What this studio is connected with, and what it is not yet.',
    today: 'Works today',
    later: 'Not yet',
    laterNote: 'Until then leads can be taken by an export or with an API key.',
    connections: [
      {
        name: 'A quiz on your site',
        about:
          'One line of code in the editor of the quiz. The studio sees by itself on which sites it stands, and says so in the first steps.',
        href: '/studio',
        way: 'To the quizzes',
      },
      {
        name: 'Goals of Google, Meta, VK and Yandex Metrica',
        about:
          'Where a counter stands on your page already, the quiz there tells it goals by itself: quiz_start, quiz_step_1 and on, quiz_contact, lead. Answers and phones are never sent.',
      },
      {
        name: 'Your domains',
        about: 'An offer opens at an address of the firm. It takes two records in the DNS.',
        href: '/studio/settings/domains',
        way: 'Domains',
      },
      {
        name: 'Spend on advertising',
        about:
          'A table from an advertising account is brought as a file; reports count the cost of a lead and of a contract.',
        href: '/studio/spend',
        way: 'Spend',
      },
      {
        name: 'Exports',
        about: 'Leads and reports as CSV for spreadsheets, a whole report as JSON, documents as JSON.',
        href: '/studio/leads',
        way: 'Leads',
        owners: true,
      },
      {
        name: 'API',
        about: 'Your program reads leads and reports, changes statuses, brings spend.',
        href: '/studio/settings/keys',
        way: 'API keys',
        owners: true,
      },
    ],
    missing: [
      { name: 'CRMs: HubSpot, Bitrix24 and others', about: 'A lead does not go to a CRM by itself.' },
      { name: 'Webhooks', about: 'The studio does not tell your server of a new lead.' },
      { name: 'Messages in Telegram and by mail', about: 'New leads are found in the list of leads.' },
      {
        name: 'Counters and pixels on our pages',
        about: 'Offers and quizzes at our address have no counters of others.',
      },
    ],
  },
}
