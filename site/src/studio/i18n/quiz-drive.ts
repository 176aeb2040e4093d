import type { Locale } from '@pulya/contract/locale'
import type { Segment } from '@pulya/contract/segment'

export interface QuizDriveWords {
  title: string
  note: string
  start: string
  startAgain: string
  from: string
  begin: string
  came: string
  device: string
  broken: string
  back: string
  goOn: string
  finished: string
  sampleFile: string
  contact: string
  contactNote: string
  thanks: string
  trace: string
  traceNote: string
  traceEmpty: string
  begunAt: (place: number) => string
  here: string
  noAnswer: string
  notAsked: string
  return: (title: string) => string
  fired: (rule: number) => string
  notFired: (rule: number) => string
  always: string
  otherwise: string
  held: string
  failed: string
  jump: (title: string) => string
  passed: (count: number) => string
  end: (title: string) => string
  disqualify: (title: string) => string
  set: (key: string, to: string) => string
  tag: (key: string) => string
  numbers: string
  tags: (keys: string) => string
  score: string
  answered: string
  outcome: {
    shown: (title: string) => string
    ended: string
    condition: string
    match: (name: string) => string
    rest: string
    lead: (segment: string) => string
    segments: Record<Segment, string>
  }
}

export const quizDriveWords: Record<Locale, QuizDriveWords> = {
  ru: {
    title: 'Пробный проход',
    note: 'Отвечайте, как посетитель. Считает тот же движок, что и на сайте; ничего не отправляется и не попадает в отчёты.',
    start: 'Начать',
    startAgain: 'Начать заново',
    from: 'С какого вопроса',
    begin: 'с самого начала',
    came: 'Кто пришёл: устройство и метки в адресе',
    device: 'Устройство',
    broken: 'Квиз пока нельзя пройти: сначала исправьте это.',
    back: 'Назад',
    goOn: 'Дальше',
    finished: 'Это последний экран.',
    sampleFile: 'Приложить файл-образец',
    contact: 'Контакты',
    contactNote: 'Здесь посетитель оставит контакты. В пробном проходе их не нужно.',
    thanks: 'Спасибо',
    trace: 'Путь',
    traceNote: 'Какие правила сработали и почему. Нажмите на вопрос, чтобы вернуться к нему.',
    traceEmpty: 'Путь появится с первым ответом.',
    begunAt: (place) => `Начато с вопроса ${place}: на вопросы выше ответов нет.`,
    here: 'вы здесь',
    noAnswer: 'без ответа',
    notAsked: 'не спросили',
    return: (title) => `Вернуться: ${title}`,
    fired: (rule) => `Сработало правило ${rule}`,
    notFired: (rule) => `Правило ${rule} не подошло`,
    always: 'для всех',
    otherwise: 'Иначе',
    held: 'так',
    failed: 'не так',
    jump: (title) => `переход к «${title}»`,
    passed: (count) => `пропущено вопросов: ${count}`,
    end: (title) => `завершение, итог «${title}»`,
    disqualify: (title) => `завершение без контактов, итог «${title}»`,
    set: (key, to) => `${key} = ${to}`,
    tag: (key) => `метка ${key}`,
    numbers: 'Баллы и переменные сейчас',
    tags: (keys) => `Метки: ${keys}`,
    score: 'сумма баллов',
    answered: 'отвечено вопросов',
    outcome: {
      shown: (title) => `Итог: ${title}`,
      ended: 'К нему привело правило вопроса.',
      condition: 'Его условие подошло первым:',
      match: (name) => `Ни одно условие не подошло, а счёт «${name}» самый высокий.`,
      rest: 'Ни одно условие не подошло: это итог для всех остальных.',
      lead: (segment) => `Заявка будет ${segment}.`,
      segments: { hot: 'горячей', warm: 'тёплой', cold: 'холодной' },
    },
  },
  en: {
    title: 'Test drive',
    note: 'Answer as a visitor would. The engine is the one of your site; nothing is sent and nothing gets into reports.',
    start: 'Start',
    startAgain: 'Start again',
    from: 'From which question',
    begin: 'from the very beginning',
    came: 'Who has come: the device and the marks in the address',
    device: 'Device',
    broken: 'The quiz cannot be walked through yet: mend this first.',
    back: 'Back',
    goOn: 'Continue',
    finished: 'This is the last screen.',
    sampleFile: 'Attach a sample file',
    contact: 'Contacts',
    contactNote: 'Here a visitor leaves a contact. A test drive needs none.',
    thanks: 'Thanks',
    trace: 'The path',
    traceNote: 'Which rules fired and why. Press a question to go back to it.',
    traceEmpty: 'The path appears with the first answer.',
    begunAt: (place) => `Started at question ${place}: the questions above have no answers.`,
    here: 'you are here',
    noAnswer: 'no answer',
    notAsked: 'not asked',
    return: (title) => `Go back: ${title}`,
    fired: (rule) => `Rule ${rule} fired`,
    notFired: (rule) => `Rule ${rule} did not fit`,
    always: 'for everybody',
    otherwise: 'Otherwise',
    held: 'so',
    failed: 'not so',
    jump: (title) => `jump to “${title}”`,
    passed: (count) => `questions passed: ${count}`,
    end: (title) => `the end, outcome “${title}”`,
    disqualify: (title) => `the end without a contact, outcome “${title}”`,
    set: (key, to) => `${key} = ${to}`,
    tag: (key) => `tag ${key}`,
    numbers: 'Scores and variables now',
    tags: (keys) => `Tags: ${keys}`,
    score: 'the score',
    answered: 'questions answered',
    outcome: {
      shown: (title) => `Outcome: ${title}`,
      ended: 'A rule of a question led to it.',
      condition: 'Its condition was the first to hold:',
      match: (name) => `No condition held, and the score “${name}” is the highest.`,
      rest: 'No condition held: this is the outcome for everybody else.',
      lead: (segment) => `The lead will be ${segment}.`,
      segments: { hot: 'hot', warm: 'warm', cold: 'cold' },
    },
  },
}
