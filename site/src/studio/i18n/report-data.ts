import type { Locale } from '@pulya/contract/locale'

interface DataWords {
  downloads: { title: string; note: string; csv: string; json: string; raw: string; rawWay: string }
  version: { title: string; asOf: (moment: string) => string; version: string; note: string }
  days: {
    title: string
    note: string
    day: string
    variant: string
    visitors: string
    revenue: string
    empty: string
    /** Weights were changed: which period a row belongs to. */
    epoch: string
  }
}

export const dataWords: Record<Locale, DataWords> = {
  ru: {
    downloads: {
      title: 'Выгрузка',
      note: 'Те же числа, что в отчёте, без личных данных.',
      csv: 'Скачать CSV',
      json: 'Скачать JSON',
      raw: 'Нужны отдельные события?',
      rawWay: 'Как читать сырые данные через Parquet и SQL: docs/raw-events.md',
    },
    version: {
      title: 'Версия данных',
      asOf: (moment) => `Посчитано ${moment}.`,
      version: 'Версия',
      note: 'Версия — это время и отпечаток того, из чего посчитан отчёт. Если пересчитать его из сырых событий до того же времени, отпечаток совпадёт; если с тех пор менялись статусы заявок, он станет другим, и это будет видно.',
    },
    days: {
      title: 'По дням',
      note: 'День — когда посетитель увидел страницу впервые, сутки по UTC. Шаги — сколько из них дошли, когда бы это ни случилось.',
      day: 'День',
      variant: 'Вариант',
      visitors: 'Посетители',
      revenue: 'Сумма договоров',
      empty: 'Дней с посетителями ещё не было.',
      epoch: 'Период',
    },
  },
  en: {
    downloads: {
      title: 'Downloads',
      note: 'The same numbers as in the report, without personal data.',
      csv: 'Download CSV',
      json: 'Download JSON',
      raw: 'Need single events?',
      rawWay: 'How to read raw data with Parquet and SQL: docs/raw-events.md',
    },
    version: {
      title: 'Data version',
      asOf: (moment) => `Counted on ${moment}.`,
      version: 'Version',
      note: 'The version is the time and the fingerprint of what the report was counted from. Counted again from raw events up to the same time, the fingerprint is the same; if lead statuses have changed since, it differs, and that is seen.',
    },
    days: {
      title: 'Day by day',
      note: 'The day is when a visitor first saw the page, by UTC. Steps tell how many of them got there, whenever that was.',
      day: 'Day',
      variant: 'Variant',
      visitors: 'Visitors',
      revenue: 'Sum of contracts',
      empty: 'There have been no days with visitors.',
      epoch: 'Period',
    },
  },
}
