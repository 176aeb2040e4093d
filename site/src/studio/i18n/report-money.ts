import type { Locale } from '@pulya/contract/locale'

interface MoneyWords {
  sums: {
    title: string
    note: string
    row: string
    visitors: string
    leads: string
    qualified: string
    contracts: string
    revenue: string
    spend: string
    margin: string
    costPerLead: string
    costPerQualified: string
    costPerContract: string
    noSpend: string
    spendWay: string
    unmatched: (sum: string) => string
  }
  proof: {
    title: string
    note: string
    row: string
    perVisitor: string
    perLead: string
    costPerLead: string
    costNote: string
    payers: (payers: string) => string
    uncapped: (value: string) => string
    capped: (cap: string) => string
    fewPayers: string
  }
  campaigns: {
    title: string
    note: string
    x: string
    y: string
    campaign: string
    source: string
    quality: string
    none: string
    noPrices: string
    point: (name: string, price: string, quality: string) => string
  }
}

export const moneyWords: Record<Locale, MoneyWords> = {
  ru: {
    sums: {
      title: 'Деньги по вариантам',
      note: 'Всё, что случилось к этому часу: недавние посетители ещё могут заключить договор.',
      row: 'Показатель',
      visitors: 'Посетители',
      leads: 'Заявки',
      qualified: 'Целевые',
      contracts: 'Договоры',
      revenue: 'Сумма договоров',
      spend: 'Расход на рекламу',
      margin: 'Остаётся после рекламы',
      costPerLead: 'Цена заявки',
      costPerQualified: 'Цена целевой заявки',
      costPerContract: 'Цена договора',
      noSpend: 'Расходов пока нет, поэтому цены заявок не посчитать.',
      spendWay: 'Загрузить расходы',
      unmatched: (sum) =>
        `Расход без посетителей этого теста: ${sum}. Сверьте метки utm в рекламе и в файле расходов.`,
    },
    proof: {
      title: 'Сравнение денег',
      note: 'Только посетители, у которых уже закрылось окно договора.',
      row: 'Показатель',
      perVisitor: 'Выручка с посетителя',
      perLead: 'Выручка с заявки',
      costPerLead: 'Цена заявки',
      costNote:
        'Расход известен только по кампаниям, поэтому разница в цене выведена из разницы в доле заявок.',
      payers: (payers) => `оплат: ${payers}`,
      uncapped: (value) => `без потолка: ${value}`,
      capped: (cap) => `Суммы выше ${cap} считаются как ${cap}: иначе одна крупная сделка решала бы всё.`,
      fewPayers: 'сравнение появится, когда в каждом варианте будет 25 оплат',
    },
    campaigns: {
      title: 'Цена и качество по кампаниям',
      note: 'Правее — дороже заявка, выше — больше целевых. Лучшее место — слева вверху.',
      x: 'цена заявки',
      y: 'доля целевых заявок',
      campaign: 'Кампания',
      source: 'Источник',
      quality: 'Целевых из заявок',
      none: 'Кампаний пока нет: посетители приходили без меток utm.',
      noPrices: 'Рисунок появится, когда у кампаний будут расходы и заявки.',
      point: (name, price, quality) => `${name}: заявка ${price}, целевых ${quality}`,
    },
  },
  en: {
    sums: {
      title: 'Money by variant',
      note: 'All that has happened up to this hour: recent visitors may still sign.',
      row: 'Metric',
      visitors: 'Visitors',
      leads: 'Leads',
      qualified: 'Qualified',
      contracts: 'Contracts',
      revenue: 'Sum of contracts',
      spend: 'Spent on advertising',
      margin: 'Left after advertising',
      costPerLead: 'Cost of a lead',
      costPerQualified: 'Cost of a qualified lead',
      costPerContract: 'Cost of a contract',
      noSpend: 'No spend has been brought in, so costs cannot be told.',
      spendWay: 'Bring in spend',
      unmatched: (sum) =>
        `Spend without visitors of this test: ${sum}. Compare the utm marks of the adverts and of the spend file.`,
    },
    proof: {
      title: 'Money compared',
      note: 'Only visitors whose contract window is over.',
      row: 'Metric',
      perVisitor: 'Revenue per visitor',
      perLead: 'Revenue per lead',
      costPerLead: 'Cost of a lead',
      costNote:
        'Spend is known by campaign only, so the difference in cost follows from the difference in the share of leads.',
      payers: (payers) => `payments: ${payers}`,
      uncapped: (value) => `uncapped: ${value}`,
      capped: (cap) => `Sums above ${cap} count as ${cap}: otherwise one large deal would decide everything.`,
      fewPayers: 'compared once every variant has 25 payments',
    },
    campaigns: {
      title: 'Price and quality by campaign',
      note: 'Further right a lead costs more, higher up more of them are qualified. The best place is top left.',
      x: 'cost of a lead',
      y: 'share of qualified leads',
      campaign: 'Campaign',
      source: 'Source',
      quality: 'Qualified of leads',
      none: 'No campaigns yet: visitors came without utm marks.',
      noPrices: 'The picture appears once campaigns have spend and leads.',
      point: (name, price, quality) => `${name}: a lead costs ${price}, ${quality} qualified`,
    },
  },
}
