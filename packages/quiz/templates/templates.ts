import { bankruptcyFitEn } from './bankruptcy-fit.en.ts'
import { bankruptcyFitRu } from './bankruptcy-fit.ru.ts'
import { dentalRouteEn } from './dental-route.en.ts'
import { dentalRouteRu } from './dental-route.ru.ts'
import { englishLevelEn } from './english-level.en.ts'
import { englishLevelRu } from './english-level.ru.ts'
import { flatFinderEn } from './flat-finder.en.ts'
import { flatFinderRu } from './flat-finder.ru.ts'
import { insuranceChoiceEn } from './insurance-choice.en.ts'
import { insuranceChoiceRu } from './insurance-choice.ru.ts'
import { renovationPriceEn } from './renovation-price.en.ts'
import { renovationPriceRu } from './renovation-price.ru.ts'
import type { QuizTemplate } from './template.ts'

/** What a new quiz may begin from, one for each trade. */
export const quizTemplates = {
  'bankruptcy-fit': {
    name: { ru: 'Подходит ли процедура', en: 'Is bankruptcy the step' },
    trade: { ru: 'Юристы по банкротству граждан', en: 'Lawyers for personal bankruptcy' },
    quiz: { ru: bankruptcyFitRu, en: bankruptcyFitEn },
  },
  'dental-route': {
    name: { ru: 'План лечения зубов', en: 'Route of dental treatment' },
    trade: { ru: 'Стоматология', en: 'Dentistry' },
    quiz: { ru: dentalRouteRu, en: dentalRouteEn },
  },
  'renovation-price': {
    name: { ru: 'Калькулятор ремонта', en: 'Renovation calculator' },
    trade: { ru: 'Ремонт квартир', en: 'Renovation' },
    quiz: { ru: renovationPriceRu, en: renovationPriceEn },
  },
  'flat-finder': {
    name: { ru: 'Подбор квартиры', en: 'Flat finder' },
    trade: { ru: 'Недвижимость', en: 'Real estate' },
    quiz: { ru: flatFinderRu, en: flatFinderEn },
  },
  'english-level': {
    name: { ru: 'Уровень английского', en: 'Level of English' },
    trade: { ru: 'Языковая школа', en: 'Language school' },
    quiz: { ru: englishLevelRu, en: englishLevelEn },
  },
  'insurance-choice': {
    name: { ru: 'Выбор страховки', en: 'Choice of insurance' },
    trade: { ru: 'Страхование', en: 'Insurance' },
    quiz: { ru: insuranceChoiceRu, en: insuranceChoiceEn },
  },
} as const satisfies Record<string, QuizTemplate>

export type QuizTemplateName = keyof typeof quizTemplates

// The keys of a literal in this file: there are no others.
export const quizTemplateNames = Object.keys(quizTemplates) as QuizTemplateName[]
