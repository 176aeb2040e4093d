import type { Locale } from '@pulya/contract/locale'

export interface QuizMapWords {
  title: string
  note: string
  /** Of the drawing, which says no more than the list. */
  drawing: string
  zoomIn: string
  zoomOut: string
  whole: string
  zoom: string
  outline: string
  outlineNote: string
  /** Under a screen. */
  kinds: Record<'gate' | 'choice' | 'contact' | 'outcome', string>
  yes: string
  otherwise: string
  troubles: (count: number) => string
  noTroubles: string
  unreached: string
  lost: (rule: number) => string
  back: (rule: number) => string
  /** Something a check says of one rule. */
  ofRule: (rule: number, text: string) => string
  /** Ways on from a screen, for the list. */
  shownIf: (condition: string) => string
  skipped: (title: string) => string
  next: (title: string) => string
  jump: (title: string) => string
  end: (title: string) => string
  disqualify: (title: string) => string
  choice: string
  ifSo: (condition: string) => string
  always: string
  openLogic: string
  openQuestion: string
  startHere: string
  chosen: string
  nothingChosen: string
}

export const quizMapWords: Record<Locale, QuizMapWords> = {
  ru: {
    title: 'Карта квиза',
    note: 'Сверху вниз: кто куда попадёт. Номер у линии — номер правила. Красным отмечено то, куда никто не придёт или откуда нет пути.',
    drawing: 'Карта квиза. Всё, что на ней есть, написано в списке ниже.',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    whole: 'Вся карта',
    zoom: 'Размер карты',
    outline: 'То же списком',
    outlineNote: 'Выберите экран, чтобы увидеть его пути.',
    kinds: { gate: 'подходит?', choice: 'какой итог?', contact: 'контакты', outcome: 'итог' },
    yes: 'да',
    otherwise: 'иначе',
    troubles: (count) => `Экраны, где путь обрывается или куда не прийти: ${count}`,
    noTroubles: 'Все экраны достижимы, путь нигде не обрывается.',
    unreached: 'Сюда никто не придёт',
    lost: (rule) => `Правило ${rule} ведёт в никуда`,
    back: (rule) => `Правило ${rule} ведёт назад`,
    ofRule: (rule, text) => `Правило ${rule}: ${text}`,
    shownIf: (condition) => `Спрашиваем, если ${condition}`,
    skipped: (title) => `Если нет, дальше: ${title}`,
    next: (title) => `дальше: ${title}`,
    jump: (title) => `переход: ${title}`,
    end: (title) => `итог: ${title}`,
    disqualify: (title) => `итог без контактов: ${title}`,
    choice: 'выбор итога',
    ifSo: (condition) => `если ${condition}`,
    always: 'всегда',
    openLogic: 'Правила',
    openQuestion: 'Править вопрос',
    startHere: 'Пройти отсюда',
    chosen: 'Выбрано',
    nothingChosen: 'Нажмите на экран карты или списка.',
  },
  en: {
    title: 'Map of the quiz',
    note: 'From the top: who gets where. The number on a line is that of its rule. Red is what nobody gets to or gets on from.',
    drawing: 'Map of the quiz. Everything on it is written in the list below.',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    whole: 'Whole map',
    zoom: 'Size of the map',
    outline: 'The same as a list',
    outlineNote: 'Choose a screen to see its ways on.',
    kinds: { gate: 'for them?', choice: 'which outcome?', contact: 'contacts', outcome: 'outcome' },
    yes: 'yes',
    otherwise: 'else',
    troubles: (count) => `Screens nobody gets to or gets on from: ${count}`,
    noTroubles: 'Every screen can be reached, and no way breaks off.',
    unreached: 'Nobody gets here',
    lost: (rule) => `Rule ${rule} leads nowhere`,
    back: (rule) => `Rule ${rule} leads back`,
    ofRule: (rule, text) => `Rule ${rule}: ${text}`,
    shownIf: (condition) => `Asked if ${condition}`,
    skipped: (title) => `If not, on to: ${title}`,
    next: (title) => `on to: ${title}`,
    jump: (title) => `jump: ${title}`,
    end: (title) => `outcome: ${title}`,
    disqualify: (title) => `outcome, no contact asked: ${title}`,
    choice: 'the choice of the outcome',
    ifSo: (condition) => `if ${condition}`,
    always: 'always',
    openLogic: 'Rules',
    openQuestion: 'Edit the question',
    startHere: 'Try from here',
    chosen: 'Chosen',
    nothingChosen: 'Press a screen of the map or of the list.',
  },
}
