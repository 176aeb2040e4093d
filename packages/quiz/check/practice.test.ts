import { describe, expect, test } from 'vitest'

import { checkQuiz } from './check-quiz.ts'
import { asked, soundQuestions, soundQuiz } from './sound-quiz.ts'

const found = (more: object) =>
  checkQuiz(soundQuiz(more)).map(({ level, code, pointer }) => `${level} ${code} ${pointer}`)
const changed = (changes: Record<string, object>) => found({ questions: soundQuestions(changes) })
const among = (...more: [at: number, question: object][]) => {
  const questions: object[] = soundQuestions()
  for (const [at, question] of more) questions.splice(at, 0, question)
  return found({ questions })
}
const chosen = { key: 'o1', label: 'Дом', picture: { src: '/pictures/house.svg', alt: '' } }
const notChosen = { key: 'o2', label: 'Двор', picture: { src: '/pictures/blank.svg', alt: '' } }
const options = (...labels: string[]) => ({
  options: labels.map((label, at) => ({ key: `o${at + 1}`, label })),
})

describe('practice doubts', () => {
  test.each<[string, string[], string[]]>([
    [
      'four questions',
      found({ questions: soundQuestions().toSpliced(1, 1) }),
      ['warning questions-few #/questions'],
    ],
    [
      'eight questions',
      among([4, asked('single', 'a')], [4, asked('single', 'b')], [4, asked('single', 'c')]),
      ['warning questions-many #/questions'],
    ],
    ['a problem before any situation', changed({ q1: { spin: 'P' } }), ['warning spin-first #/questions/0']],
    ['no implication', changed({ q4: { spin: 'P' } }), ['warning spin-implication-missing #/questions']],
    [
      'another question after the benefit',
      changed({ q5: { spin: 'I' } }),
      ['warning spin-last #/questions/4'],
    ],
    [
      'a phone at once',
      among([0, asked('phone', 'tel', { spin: 'S' })]),
      ['warning personal-first #/questions/0'],
    ],
    ['an e-mail in the middle', among([2, asked('email', 'mail')]), ['warning personal-early #/questions/2']],
    [
      'a name asked for in words',
      among([2, asked('text', 'name', { title: 'Как вас зовут?', required: false })]),
      ['warning personal-early #/questions/2'],
    ],
    [
      'a passport',
      changed({ q5: { help: 'Серия и номер паспорта' } }),
      ['warning passport-asked #/questions/4'],
    ],
    [
      'a taxpayer number among the options',
      changed({ q5: options('Знаю свой ИНН', 'Не знаю') }),
      ['warning passport-asked #/questions/4'],
    ],
    [
      'a personal number beside the phone',
      found({ contact: { ...soundQuiz().contact, text: 'Укажите СНИЛС' } }),
      ['warning passport-asked #/contact'],
    ],
    [
      'writing at once',
      among([0, asked('text', 'city', { spin: 'S' })]),
      ['warning free-text-early #/questions/0'],
    ],
    [
      'an option of three lines',
      changed({ q5: options('a'.repeat(61), 'b') }),
      ['warning label-long #/questions/4/options/0/label'],
    ],
    [
      'eight options',
      changed({ q5: options('1', '2', '3', '4', '5', '6', '7', '8') }),
      ['warning options-many #/questions/4/options'],
    ],
    [
      'an option whose picture nobody has chosen',
      among([1, asked('picture', 'liked', { options: [chosen, notChosen] })]),
      ['warning picture-blank #/questions/1/options/1/picture'],
    ],
    [
      'a picture nobody describes',
      among([1, asked('statement', 'told', { picture: { src: '/pictures/a.svg', alt: '' } })]),
      ['warning alt-missing #/questions/1/picture/alt'],
    ],
    [
      'an outcome that only asks to wait',
      found({ outcomes: [{ key: 'rest', title: 'Thanks', paragraphs: ['We will call you'] }] }),
      ['warning outcome-without-help #/outcomes/0/paragraphs'],
    ],
    [
      'an outcome behind the form',
      found({ contact: { ...soundQuiz().contact, place: 'before' } }),
      ['warning outcome-behind-contact #/contact/place'],
    ],
    ['a phone nobody can call', found({ phone: 'скоро' }), ['warning phone-missing #/phone']],
    [
      'a condition that is always true',
      changed({ q5: { when: { question: 'q1', answered: true } } }),
      ['warning condition-idle #/questions/4/when'],
    ],
    [
      'a last outcome that is for nobody',
      found({
        outcomes: [
          { ...soundQuiz().outcomes[0], when: { question: 'q4', atLeast: 0 } },
          soundQuiz().outcomes[1],
        ],
      }),
      ['warning outcome-spare #/outcomes/1', 'warning condition-idle #/outcomes/0/when'],
    ],
  ])('%s', (_what, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})

describe('practice has nothing against', () => {
  test.each<[string, string[]]>([
    [
      'six questions and a statement among them',
      among([4, asked('single', 'a')], [4, asked('statement', 's')]),
    ],
    [
      'a quiz that is no sales talk',
      found({ questions: soundQuestions().map((one) => ({ ...one, spin: undefined })) }),
    ],
    ['a phone after the benefit', among([5, asked('phone', 'tel')])],
    [
      'a question about what troubles somebody with calls',
      changed({ q2: { title: 'Вас беспокоят по телефону?' } }),
    ],
    [
      'the word «длинный», which has «инн» in it',
      changed({ q5: { title: 'Какой список: длинный или короткий?' } }),
    ],
    ['writing in the end', among([4, asked('text', 'city')])],
    ['writing that may be left out', among([1, asked('text', 'city', { required: false })])],
    ['an option of sixty characters', changed({ q5: options('a'.repeat(60), 'b') })],
    [
      'a long list that drops down',
      changed({
        q5: { ...asked('dropdown', 'q5', options('1', '2', '3', '4', '5', '6', '7', '8', '9')), spin: 'N' },
      }),
    ],
    [
      'visitors turned away after one question',
      changed({
        q1: { actions: [{ when: { question: 'q1', has: 'o2' }, disqualify: 'rest' }] },
      }),
    ],
  ])('%s', (_what, findings) => {
    expect(findings).toEqual([])
  })
})
