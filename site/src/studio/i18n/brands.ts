import type { Locale } from '@pulya/contract/locale'

interface BrandsWords {
  title: string
  about: string
  none: string
  usual: string
  makeUsual: string
  edit: string
  remove: string
  removing: { title: (name: string) => string; text: string; yes: string; no: string }
  removed: (name: string) => string
  add: string
  editing: (name: string) => string
  name: string
  site: string
  siteNote: string
  phone: string
  phoneNote: string
  theme: string
  ofTemplate: string
  /** No colour was chosen. */
  noColour: string
  logo: string
  logoOf: (name: string) => string
  save: string
  cancel: string
  saved: (name: string) => string
  refused: string
  /** Where a new offer is begun. */
  choose: string
  chooseNote: string
}

export const brandsWords: Record<Locale, BrandsWords> = {
  ru: {
    title: 'Бренды',
    about:
      'Под каким именем и с каким лицом фирма выходит к людям. Новый оффер начинается с этого имени и лица; готовые не меняются.',
    none: 'Брендов пока нет: офферы начинаются с названия и цвета со страницы «Фирма».',
    usual: 'обычный',
    makeUsual: 'Сделать обычным',
    edit: 'Изменить',
    remove: 'Удалить',
    removing: {
      title: (name) => `Удалить бренд «${name}»?`,
      text: 'Офферы, которые с ним начаты, останутся как есть.',
      yes: 'Удалить',
      no: 'Оставить',
    },
    removed: (name) => `Бренд «${name}» удалён`,
    add: 'Новый бренд',
    editing: (name) => `Бренд «${name}»`,
    name: 'Название, как его знают посетители',
    site: 'Адрес сайта',
    siteNote: 'Чтобы отличать бренды друг от друга здесь, в студии.',
    phone: 'Телефон',
    phoneNote: 'Если пусто, берётся телефон фирмы.',
    theme: 'Тема новых офферов',
    ofTemplate: 'как в шаблоне',
    noColour: 'Цвет пока не выбран: у каждой темы останется свой.',
    logo: 'Логотип',
    logoOf: (name) => `Логотип: ${name}`,
    save: 'Сохранить',
    cancel: 'Не менять',
    saved: (name) => `Бренд «${name}» сохранён`,
    refused: 'Не сохранено:',
    choose: 'Бренд',
    chooseNote: 'С его именем, цветом и темой начнётся оффер. Свои образцы остаются такими, как сохранены.',
  },
  en: {
    title: 'Brands',
    about:
      'The name and the face the firm shows to people. A new offer begins with them; those that are there stay as they are.',
    none: 'There are no brands yet: offers begin with the name and colour of the page “Firm”.',
    usual: 'usual',
    makeUsual: 'Make it the usual one',
    edit: 'Change',
    remove: 'Delete',
    removing: {
      title: (name) => `Delete the brand “${name}”?`,
      text: 'Offers that were begun with it stay as they are.',
      yes: 'Delete',
      no: 'Keep',
    },
    removed: (name) => `The brand “${name}” was deleted`,
    add: 'A new brand',
    editing: (name) => `The brand “${name}”`,
    name: 'Name, as visitors know it',
    site: 'Address of its site',
    siteNote: 'To tell brands apart, here in the studio.',
    phone: 'Phone',
    phoneNote: 'Left empty, it is the phone of the firm.',
    theme: 'Theme of new offers',
    ofTemplate: 'that of the template',
    noColour: 'No colour is chosen yet: every theme keeps its own.',
    logo: 'Logo',
    logoOf: (name) => `Logo: ${name}`,
    save: 'Save',
    cancel: 'Leave as it is',
    saved: (name) => `The brand “${name}” was saved`,
    refused: 'Not saved:',
    choose: 'Brand',
    chooseNote: 'The offer begins with its name, colour and theme. Own templates stay as they were kept.',
  },
}
