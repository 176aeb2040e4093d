import { either, near, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

/** Better than everybody else, which has to be proved. «Лучше» and «в лучшем случае» compare with nobody. */
export const superlative: Phrase = {
  ru: either(
    `(?<!${word('в')}[^а-я]+)(?<!${word('всего')}[^а-я]+)${word('(?:наи)?лучш(?:ий|ая|ее|ие|их|ей|ую|им|ими|ему)')}`,
    word('наилучшем'),
    String.raw`(?<![а-яa-z0-9])(?:no|но|n|#)[^а-яa-z0-9]{0,2}1(?![\d.,])`,
    `${word('номер')}${near(0)}${word('1|один')}`,
    `${word('сам(?:ый|ая|ое|ые|ых|ой|ую|ым|ыми)')}${near(0)}${stem('надежн', 'опытн', 'низк', 'дешев', 'выгодн', 'быстр', 'качествен', 'крупн', 'сильн', 'современн', 'доступн', 'популярн', 'профессион', 'безопасн')}`,
    `${word('единственн(?:ый|ая|ое|ые)')}${near(2)}${stem('клиник', 'компани', 'фирм', 'центр', 'юрист', 'врач', 'стоматолог', 'в')}`,
    `${word('лидер(?:|ы|ом)')}${near(1)}${word('рынка|отрасли|продаж|рейтинга|по|среди|в')}`,
    stem('непревзойденн', 'беспрецедентн'),
  ),
  en: either(
    `${word('the best')}(?!${near(0)}${word('time|way|day|moment')})`,
    `${word('best')}${near(1)}${word('in|clinics?|firms?|company|companies|lawyers?|dentists?|doctors?|prices?|quality|service|team')}`,
    String.raw`(?<![a-z0-9])(?:no\.? ?|#|number )(?:1|one)(?![\d.,])`,
    `${word('(?:market|industry)')}[^a-z]{1,3}${word('leaders?|leading')}`,
    `${word('the')}${near(0)}${word('cheapest|fastest|safest|largest|most (?:experienced|trusted|reliable|affordable)')}`,
    word('unrivalled', 'unbeatable', 'second to none'),
  ),
}
