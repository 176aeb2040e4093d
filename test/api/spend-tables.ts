/** As the advertising systems write them, shortened: titles above, sums below, their own words and marks. */
export const yandex = `Отчёт по кампаниям;;;;;
Период: 01.10.2026 – 02.10.2026;;;;;
Дата;Кампания;№ Кампании;Показы;Клики;Расход (руб.)
01.10.2026;Банкротство_Поиск;101;12 400;210;"15 750,50"
02.10.2026;Банкротство_Поиск;101;9 800;-;9 000,00
Итого;;;22 200;210;"24 750,50"
`

export const vk = `"Дата","ID кампании","Название кампании","Показы","Клики","Потрачено всего, ₽"
"01.10.2026","55","Банкротство: ""Весна""","1000","12","345,10 ₽"
"02.10.2026","55","Банкротство: ""Весна""","900","10","300 ₽"
`

export const google = `Campaign report\t\t\t\t\t
1 October 2026 - 2 October 2026\t\t\t\t\t
Day\tCampaign\tCurrency code\tImpr.\tClicks\tCost
2026-10-01\tDebt search\tRUB\t1,200\t30\t2,345.67
2026-10-02\tDebt search\tRUB\t800\t20\t1,000.00
Total: account\t --\tRUB\t2,000\t50\t3,345.67
`

export const meta = `Reporting starts,Reporting ends,Campaign name,Impressions,Link clicks,Amount spent (RUB)
2026-10-01,2026-10-01,Lookalike,5000,80,1234.5
2026-10-02,2026-10-02,Lookalike,5000,80,1000
`

const head = 'Date,Campaign,Cost\n'
const cyrillic = 'Дата;Кампания;Расход\n01.10.2026;Осень;10,5\n'

/** Windows-1251 of the letters that stand here, by its table. */
export const inWindows1251 = (text: string): Uint8Array =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0
      if (code < 0x80) return code
      if (letter === 'Ё') return 0xa8
      if (letter === 'ё') return 0xb8
      return code - 0x410 + 0xc0
    }),
  )

const inUtf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

/** What is wrong with a file as a whole. */
export const refused: [what: string, body: string | Uint8Array, flaw: string][] = [
  ['an empty file', '', '# table-empty'],
  ['only blanks', ' \r\n\r\n', '# table-empty'],
  ['only a header', head, '# table-empty'],
  ['a header and its sums', 'Дата;Кампания;Расход\nИтого;;100\n', '# table-empty'],
  ['a workbook', Buffer.from('PK\u0003\u0004\u0014\0\u0006\0', 'latin1'), '# table-not-text'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '# table-not-text'],
  ['a NUL', `${head}2026-10-01,a\0b,1\n`, '# table-not-text'],
  ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x44]), '# table-not-text'],
  ['a quotation mark that is not closed', `${head}2026-10-01,"a,1\n`, '# table-quotes'],
  ['a quotation mark inside a cell', `${head}2026-10-01,a"b"c,1\n`, '# table-quotes'],
  ['text after a closed quotation mark', `${head}2026-10-01,"a"b,1\n`, '# table-quotes'],
  ['too many rows', head + '2026-10-01,a,1\n'.repeat(100_000), '# table-rows-many'],
]

/** What is wrong in its cells. Sources are told, so that only the cells are asked about. */
export const wrongCells: [what: string, body: string, flaws: string[]][] = [
  ['words for an amount', `${head}2026-10-01,a,ten\n`, ['2 Cost amount-invalid']],
  ['no amount', `${head}2026-10-01,a,\n`, ['2 Cost amount-invalid']],
  ['not a number', `${head}2026-10-01,a,NaN\n`, ['2 Cost amount-invalid']],
  ['endless', `${head}2026-10-01,a,Infinity\n`, ['2 Cost amount-invalid']],
  ['an exponent', `${head}2026-10-01,a,1e309\n`, ['2 Cost amount-invalid']],
  ['hexadecimal', `${head}2026-10-01,a,0x1F\n`, ['2 Cost amount-invalid']],
  ['a formula', `${head}2026-10-01,a,=1+1\n`, ['2 Cost amount-invalid']],
  ['below nothing', `${head}2026-10-01,a,-5.00\n`, ['2 Cost number-too-small']],
  ['below nothing with a true minus', `${head}2026-10-01,a,−5.00\n`, ['2 Cost number-too-small']],
  ['more than anybody spends', `${head}2026-10-01,a,100000000.01\n`, ['2 Cost number-too-large']],
  ['four hundred digits', `${head}2026-10-01,a,${'9'.repeat(400)}\n`, ['2 Cost number-too-large']],
  ['groups of no thousand', `${head}2026-10-01,a,"1,23,456.00"\n`, ['2 Cost amount-invalid']],
  ['two points', `${head}2026-10-01,a,1.2.3\n`, ['2 Cost amount-invalid']],
  ['dollars', `${head}2026-10-01,a,$5.00\n`, ['2 Cost currency-other']],
  ['a currency nobody knows', `${head}2026-10-01,a,5.00 XYZ\n`, ['2 Cost currency-other']],
  ['dollars in the title', 'Date,Campaign,Cost (USD)\n2026-10-01,a,5\n', ['2 Cost (USD) currency-other']],
  ['euros in a column', 'Date,Campaign,Cost,Currency\n2026-10-01,a,5,EUR\n', ['2 Currency currency-other']],
  ['no date', `${head}soon,a,5\n`, ['2 Date day-invalid']],
  ['a day that never was', `${head}2026-02-30,a,5\n`, ['2 Date day-invalid']],
  ['the thirteenth month', `${head}2026-13-01,a,5\n`, ['2 Date day-invalid']],
  ['a number of a spreadsheet for a date', `${head}46296,a,5\n`, ['2 Date day-invalid']],
  ['long ago', `${head}1999-12-31,a,5\n`, ['2 Date date-too-early']],
  ['the year zero', `${head}0000-01-01,a,5\n`, ['2 Date date-too-early']],
  ['far ahead', `${head}9999-12-31,a,5\n`, ['2 Date date-too-late']],
  ['several days', meta.replace('2026-10-01,L', '2026-10-07,L'), ['2 Reporting ends days-several']],
  ['a cell too few', `${head}2026-10-01,5\n`, ['2 row-ragged']],
  ['a cell too many', `${head}2026-10-01,a,5,6\n`, ['2 row-ragged']],
  ['no source', 'Date,Source,Cost\n2026-10-01, ,5\n', ['2 Source text-required']],
  ['half a click', 'Date,Campaign,Cost,Clicks\n2026-10-01,a,5,1.5\n', ['2 Clicks number-whole']],
  ['clicks below nothing', 'Date,Campaign,Cost,Clicks\n2026-10-01,a,5,-1\n', ['2 Clicks number-whole']],
  [
    'two cells and an empty line between',
    `${head}2026-10-01,a,5\n\n2026-10-02,a,x\nsoon,a,y\n`,
    ['4 Cost amount-invalid', '5 Date day-invalid', '5 Cost amount-invalid'],
  ],
]

/** The same two cells in other dress: one line of 10.50 on 1 October 2026. */
export const sameLine: [what: string, body: string | Uint8Array][] = [
  ['UTF-8', cyrillic],
  ['UTF-8 with a mark', `\ufeff${cyrillic}`],
  ['Windows-1251', inWindows1251(cyrillic)],
  ['UTF-16 with tabs', inUtf16(cyrillic.replaceAll(';', '\t'))],
  ['lines of Windows', cyrillic.replaceAll('\n', '\r\n')],
  ['lines of old Macs', cyrillic.replaceAll('\n', '\r')],
  ['mixed lines', cyrillic.replace('\n', '\r\n')],
  ['no last line end', cyrillic.trimEnd()],
  ['empty lines', `\n${cyrillic}\n\n`],
  ['quoted cells', 'Дата;Кампания;Расход\n"01.10.2026";"Осень";"10,5"\n'],
  ['commas', 'Дата,Кампания,Расход\n01.10.2026,Осень,"10,5"\n'],
  ['the year first', 'Дата;Кампания;Расход\n2026-10-01;Осень;10.50\n'],
  ['a time beside the day', 'Дата;Кампания;Расход\n2026-10-01 00:00:00;Осень;10.50\n'],
  ['roubles', 'Дата;Кампания;Расход, ₽\n01.10.2026;Осень;10,5 руб.\n'],
  ['large letters and blanks', 'ДАТА; Кампания ;РАСХОД\n01.10.2026; ОСЕНЬ ; 10,5 \n'],
  ['a row in two parts', 'Дата;Кампания;Расход\n01.10.2026;Осень;10\n01.10.2026;осень;0,5\n'],
]
