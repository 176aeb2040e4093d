import { either, near, notAfter, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const number = String.raw`(?:\d+|одно|один|два|две|три|четыре|пять|шесть|семь|несколько|последн[а-я]+|всего|мало|считан[а-я]+)`

/** Haste that nothing on the page can prove. Steps and questions that are left are no places. */
export const urgency: Phrase = {
  ru: either(
    `${stem('остал', 'остае')}${near(1)}${number}${near(2)}${word('мест[оа]?|дн(?:я|ей|и)|день|час(?:а|ов)?|минут[ыа]?|консультаци[а-я]+|скид[а-я]+')}`,
    `${word('мест(?:а)?')}${near(1)}${word('почти|ограничен[а-я]*|заканчива[а-я]+|разбира[а-я]+|тают')}`,
    `${number}${near(0)}${word('мест(?:о|а)?')}${near(1)}${stem('остал', 'остае')}`,
    `${word('последн(?:ие|ее|их)')}${near(0)}${word('мест[ао]?')}`,
    `${word('только|лишь')}${near(1)}${word('сегодня|сейчас|завтра|до конца дня|до конца недели|до полуночи|24 часа|три дня')}(?!${near(0)}${word('узнал[аи]?|звон[а-я]+')})`,
    `${word('последн(?:ий|яя|ие)')}${near(0)}${word('шанс|возможность|день|дни|часы|минуты')}`,
    word('успей(?:те)?'),
    `${notAfter(word('не'), 1)}${word('торопитесь|поторопитесь|спешите|поспешите|спеши')}`,
    word(
      'не (?:упустите|пропустите|откладывайте|тяните)(?: [а-я]+){0,2} (?:шанс|возможность|скидку|акцию|предложение)',
    ),
    `${word('скидка|цена|предложение|акция|бонус')}${near(2)}${word('сгор[а-я]+|исчезн[а-я]+|пропад[а-я]+|сегодня|истека[а-я]+')}`,
    word('пока не поздно', 'завтра будет дороже', 'предложение ограничено'),
  ),
  en: either(
    `${word('only|just')}${near(1)}${String.raw`(?:\d+|one|two|three|four|five|a few)`}${near(1)}${word('places?|spots?|slots?|seats?|days?|hours?|consultations?')}${near(0)}${word('left|remain(?:ing)?')}`,
    `${word(String.raw`\d+|last|few|final`)}${near(0)}${word('places?|spots?|slots?|seats?')}${near(0)}${word('left|remaining|available')}`,
    word(
      'today only',
      'only today',
      'last chance',
      'final chance',
      'final hours?',
      'act now',
      'hurry(?: up)?',
      'limited time',
    ),
    word(
      "don't miss(?: out)?",
      'before it is too late',
      "before it's too late",
      'offer (?:ends|expires) (?:today|tonight|soon|in)',
    ),
  ),
  squeezed: { ru: /последнийшанс|толькосегодня|успейте/u, en: /lastchance|todayonly/u },
}
