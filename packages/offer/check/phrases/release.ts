import { either, near, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

/** In every case. «Долго», «кредитор» and «должник» are other words. */
const debt = word(
  'долг(?:|а|у|ом|е|и|ов|ам|ами|ах)',
  'долгов(?:ое|ого|ой|ую|ые|ых|ым|ыми)',
  'задолженност[а-я]+',
  '(?:микро)?кредит(?:|а|у|ом|е|ы|ов|ам|ами|ах)',
  'кредитн(?:ое|ого|ой|ую|ые|ых)',
  '(?:микро)?за(?:йм|ем)(?:|а|у|ом|е|ы|ов|ам|ами|ах)',
  'обязательств(?:|а|о|ам|ами)',
  'ипотек(?:а|у|и|ой)',
  'неустойк(?:а|и|у|ой)|неустоек',
  'пен(?:и|ей|ю|ями)',
)
/** As what somebody does something to, or what is. */
const theDebt = word(
  'долг|долги|долгов|долгов(?:ая|ое|ые) [а-я]+',
  'задолженность|задолженности',
  '(?:микро)?кредиты?',
  '(?:микро)?за(?:ймы?|ем)',
  'обязательства',
)
const debtIsOwed = word('от')

/** Money of the debtor: that it is debited is a fact of life and no promise. */
const money = stem(
  'деньг',
  'денег',
  'средств',
  'зарплат',
  'пенси',
  'пособи',
  'балл',
  'бонус',
  'комисси',
  'алимент',
)
const debited = stem('пристав', 'карт', 'счет', 'банк', 'автоплат', 'платеж')
/** Between a verb and the debt these make the debt a reason, not the object: «списывают за долги». */
const otherwise = word(
  'за|по|из|о|об|про|для|с|со|на|к|в|и|а|но',
  'взыскан[а-я]*|звонк[а-я]*',
  'деньги|денег|средства|зарплату|пенсию|проценты',
)
const otherSubject = `(?:${otherwise}|${stem('пристав', 'банк', 'коллектор', 'растут', 'деньг')})`

const writeOff =
  'спиш(?:у|ем|ут|ете|ет|ешь|ите|и)(?:ся|сь)?|списа(?:ть|в|н|но|на|ны|нн[а-я]+|л|ли|ла|ни[еяюи]|нием)(?:ся|сь)?|' +
  'списыва(?:ть|ем|ют|ет|ешь|ете|ни[еяюи]|нием|ющ[а-я]+)(?:ся|сь)?'
const undo = word(
  writeOff,
  'обнул[а-я]+|аннулир[а-я]+|ликвидир[а-я]+|уничтож[а-я]+',
  'прост(?:им|ит|ят|ить|или|ите)|проща[а-я]+|прощен[а-я]*',
  'сотр(?:ем|ет|ут|ите)|стереть|сним(?:ем|ут|ите)|убер(?:ем|ут|ите)|убрать|отмен(?:им|ят|ить|а|ой|яем)',
  'закроем|закрываем|сброс(?:им|ить|ьте)|погасим',
)
/** Debited from a card it is paid, not forgiven; whoever says «we will» of it promises all the same. */
const fromCard = `(?!${near(0)}${word('с|со|из')}${near(1)}${stem('карт', 'счет', 'зарплат', 'пенси')})`
const free = stem('избав', 'освобо', 'свобод', 'очист', 'очищ', 'спас')
const burden = stem('выплат', 'платеж')

/**
 * Promise or mention of release from debts. The law forbids even to mention that it is possible, so a denial («не обещаем
 * списать долги») is a mention as well; what is debited by a bailiff or a bank is not.
 */
export const release: Phrase = {
  ru: either(
    `${undo}${near(3, otherwise)}${debt}${fromCard}`,
    `${theDebt}(?:,? котор[а-я]+|${near(0)}это)?${near(3, otherSubject)}${undo}(?!${near(1)}${money}|${near(1)}${debited})`,
    `${free}${near(3, otherwise)}${debtIsOwed}${near(3, otherwise)}(?:${debt}|${burden})`,
    `${debtIsOwed}${near(2, otherwise)}${debt}${near(3, otherwise)}${stem('избав', 'освобо', 'свобод')}`,
    // Said by the firm of itself, there is only one thing it could mean.
    `${word('спишем|списываем|обнулим|обнуляем')}(?!${near(2)}(?:${money}|${stem('стоимост', 'первый')}))`,
    `${word('без|ноль|никаких|ни одного')}${near(1, otherwise)}${word('долгов|долга|кредитов|займов|задолженностей')}`,
    `${word('забуд(?:ьте|ете|ь)')}${near(1)}${word('о|об|про')}${near(2)}${debt}`,
    `${theDebt}[^а-я]{1,5}${word('забуд(?:ьте|ете|ь)')}`,
    `${theDebt}${near(2, otherSubject)}${word('исчезн(?:ут|ет)|сгор(?:ят|ит)|уйд(?:ут|ет)|позади|останутся в прошлом|пропадут|ноль')}`,
    `${word('прощай(?:те)?|распрощ[а-я]+|попроща[а-я]+|расста[а-я]+')}${near(2)}${word('долги|долгами|кредиты|кредитами|займы|займами')}`,
    stem('амнисти'),
  ),
  en: either(
    `${word(
      'writ(?:e|es|ing|ten) off|wrote off|wip(?:e|es|ed|ing)(?: out| away| off| clean)?|eras(?:e|es|ed|ing)|cancel(?:s|l?ed|l?ing)?|' +
        'eliminat(?:e|es|ed|ing)|clear(?:s|ed|ing)?|discharg(?:e|es|ed|ing)|forgiv(?:e|es|en|ing)|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)',
    )}${near(3, word('by|for|about|of|after'))}${word('debts?|loans?|credits?|arrears|liabilities|obligations?')}`,
    `${word('writ(?:e|ing)')}${near(3)}${word('debts?|loans?')}${near(0)}${word('off')}`,
    `${word('debts?|loans?')}${near(3)}${word('written off|wiped(?: out)?|cancel(?:l?ed)|forgiven|erased|discharged|cleared|eliminated')}`,
    `${word('debts?|loans?')}[^a-z]{1,3}${word('relief|forgiveness|release|write.?offs?|free|freedom|cancellation|amnesty')}`,
    `${word('free|freed|freedom|released?|rid|relieved?|escape')}${near(2)}${word('from|of')}${near(3)}${word('debts?|loans?')}`,
    `${word('without|no|zero')}${near(1)}${word('debts')}`,
  ),
  squeezed: {
    ru: /(?:спиш(?:ем|ут)|списа(?:ть|ние|ния)|обнулим|простят|простим)(?:вам|вас|все|всех|ваши|ваших|любые|любых|твои)*(?:долг(?!о(?!в))|кредит|задолженност|займ)|(?:избавим|освободим)(?:вас)?от(?:всех|ваших)*(?:долг|кредит)/u,
    en: /(?:writeoff|wipeout|eraseyour|cancelyour)(?:your|all)*debt/u,
  },
}

/**
 * The word alone, «Списание от 15 000 ₽»: of a firm for bankruptcy it can be only debts, unless the sentence speaks of
 * debited money.
 */
export const bareRelease: Phrase = {
  ru: either(word('списать|спишут|спишет|спишите|списани[еяю]|списанием')),
  en: /(?!)/,
  unless: either(money, debited),
}
