import type { ConsentPurpose } from '@pulya/contract/consent'
import type { Locale } from '@pulya/contract/locale'

export interface ConsentWords {
  title: string
  about: string
  own: string
  none: string
  lawyer: string
  begin: string
  language: string
  make: Record<ConsentPurpose, string>
  makeNote: Record<ConsentPurpose, string>
  making: string
  refused: string
  purposes: Record<ConsentPurpose, string>
  name: string
  paragraphs: string
  paragraphsNote: string
  paragraph: (number: number) => string
  heading: string
  text: string
  add: string
  added: string
  remove: (name: string) => string
  removed: string
  left: string
  bound: string
  write: string
}

/** Of the texts people agree to under the forms. */
export const consentWords: Record<Locale, ConsentWords> = {
  ru: {
    title: 'Тексты согласий',
    about:
      'С этими текстами соглашаются под формами офферов и квизов. Каждое согласие — отдельный документ: на обработку данных и на рекламу.',
    own: 'Согласия фирмы',
    none: 'Согласий пока нет, а без согласия на обработку форму не опубликовать. Начните с заготовки ниже.',
    lawyer:
      'Заготовка — не юридическая консультация. Заполните места в квадратных скобках и дайте текст юристу до публикации.',
    begin: 'Новое согласие',
    language: 'Язык согласия',
    make: { processing: 'На обработку данных', ads: 'На рекламные сообщения' },
    makeNote: {
      processing: 'Нужно каждой форме: без него отвечать на заявку нельзя.',
      ads: 'Если собираетесь присылать новости и предложения. Всегда по желанию.',
    },
    making: 'Создаём…',
    refused: 'Согласие не создано:',
    purposes: { processing: 'Обработка данных', ads: 'Реклама' },
    name: 'Название документа',
    paragraphs: 'Текст',
    paragraphsNote: 'Порядок меняется перетаскиванием, стрелками или Alt и стрелкой.',
    paragraph: (number) => `Абзац ${number}`,
    heading: 'Заголовок',
    text: 'Текст абзаца',
    add: 'Добавить абзац',
    added: 'Текст нового абзаца',
    remove: (name) => `Удалить: ${name}`,
    removed: 'Абзац удалён',
    left: 'Осталось заполнить',
    bound:
      'Форма показывает версию, которая действовала при публикации её страницы. После новой версии опубликуйте эти страницы ещё раз. Прежние версии остаются по своим адресам.',
    write: 'Написать и опубликовать согласие',
  },
  en: {
    title: 'Consent texts',
    about:
      'People agree to these under the forms of offers and quizzes. Each consent is a document of its own: one to the processing of data, one to advertising.',
    own: 'Consents of the firm',
    none: 'There are none yet, and no form is published without a consent to processing. Begin with a starting text below.',
    lawyer:
      'A starting text is no legal advice. Fill in what stands in square brackets and have a lawyer read it before you publish.',
    begin: 'New consent',
    language: 'Language of the consent',
    make: { processing: 'To the processing of data', ads: 'To advertising messages' },
    makeNote: {
      processing: 'Every form needs it: without it an enquiry may not be answered.',
      ads: 'For sending news and offers. Always optional.',
    },
    making: 'Making it…',
    refused: 'The consent was not made:',
    purposes: { processing: 'Processing', ads: 'Advertising' },
    name: 'Name of the document',
    paragraphs: 'Text',
    paragraphsNote: 'Change the order by dragging, by the arrows or by Alt with an arrow.',
    paragraph: (number) => `Paragraph ${number}`,
    heading: 'Heading',
    text: 'Text of the paragraph',
    add: 'Add a paragraph',
    added: 'Text of the new paragraph',
    remove: (name) => `Remove: ${name}`,
    removed: 'The paragraph was removed',
    left: 'Left to fill in',
    bound:
      'A form shows the version that was in force when its page was published. After a new version publish those pages again. Earlier versions stay at their addresses.',
    write: 'Write and publish a consent',
  },
}
