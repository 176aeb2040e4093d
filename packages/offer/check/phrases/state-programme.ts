import { either, near, stem, word } from './pattern.ts'
import type { Phrase } from './phrase.ts'

const state = stem('государств', 'правительств', 'президент', 'госдум', 'минфин')

/**
 * A claim that the state has made a system to release people from debts. Fees, services and registers of the state are
 * no programmes: «госпошлина», «Госуслуги».
 */
export const stateProgramme: Phrase = {
  ru: either(
    `${word('гос(?:уд)?')}[^а-я]{0,3}${stem('программ', 'поддержк', 'помощ', 'субсиди', 'проект', 'систем')}`,
    stem('госпрограмм', 'господдержк', 'госпомощ', 'госсубсиди', 'госпроект', 'нацпроект', 'гос-программ'),
    `${stem('государственн', 'правительственн', 'президентск', 'федеральн', 'национальн')}${near(2)}${stem('программ', 'поддержк', 'помощ', 'субсиди', 'проект', 'систем')}`,
    `${stem('программ', 'указ', 'инициатив', 'поручени')}${near(3)}${state}`,
    `${word('при|с|за')}${near(0)}${word('поддержк[еойи]+|помощ[иью]+|счет')}${near(1)}${state}`,
    `${state}${near(1)}${word('поможет|помогает|спишет|простит|избавит|освободит|решило')}`,
  ),
  en: either(
    `${word('government|governmental|state|federal|national|presidential')}[^a-z]{1,3}(?:[a-z]+[^a-z]{1,3}){0,2}?${word('programmes?|programs?|schemes?|support|initiatives?')}`,
    `${word('government|state|federal')}[^a-z]{1,3}${word('backed|approved|funded|sponsored')}`,
    `${word('programme|program|scheme|decree')}${near(2)}${word('government|president|state')}`,
  ),
  squeezed: { ru: /гос(?:ударственн(?:ая|ой|ую|ые))?программ|президентск(?:ая|ой)программ/u },
}
