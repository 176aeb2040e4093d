import type { Locale } from '@pulya/contract/locale'

import { type LossGroup, lossGroups, type Reason } from './loss.ts'

export interface LossWords {
  groups: Record<LossGroup, string>
  reasons: Record<Reason, string>
}

/** What has become of the parts of a quiz on its way here, in words for its author. */
export const lossWords: Record<Locale, LossWords> = {
  ru: {
    groups: {
      questions: 'Вопросы',
      texts: 'Тексты',
      logic: 'Логика',
      pictures: 'Картинки и видео',
      services: 'Скрипты и сервисы',
      rest: 'Вид и настройки',
      filled: 'Заполнено за вас',
    },
    reasons: {
      'kind-unknown': 'У нас нет такого вида, не перенесено',
      'kind-simpler': 'Перенесено в более простом виде',
      'too-many': 'Больше, чем помещается, не перенесено',
      'options-missing': 'У вопроса нет вариантов ответа, не перенесён',
      'option-text': 'Вариант перенесён без поля для своего ответа',
      unreached: 'К этой группе не ведёт ни один путь, не перенесена',
      'contact-merged': 'Поле объединено с именем',
      'contact-required': 'Поле стало обязательным: иначе некому ответить',
      'text-cut': 'Текст сокращён до предела',
      'text-unreadable': 'Текст повреждён, не перенесён',
      piping: 'Подстановка не перенесена: на этом месте она ещё неизвестна',
      language: 'Тексты на других языках не перенесены',
      heading: 'Общий заголовок или описание не перенесены',
      link: 'Ссылка не перенесена',
      logic: 'Условие или действие не перенесено',
      'jump-back': 'Переход назад не перенесён: у нас они ведут только вперёд',
      'looks-ahead': 'Условие смотрит на вопрос ниже, не перенесено',
      'leads-nowhere': 'Ведёт туда, чего в квизе нет, не перенесено',
      rule: 'Ограничение ответа не перенесено',
      picture: 'Картинка не перенесена, добавьте её сами',
      media: 'Видео, звук или вставка не перенесены',
      script: 'Скрипт отброшен',
      integration: 'Связь с другим сервисом отброшена',
      tracking: 'Счётчик отброшен',
      credential: 'Ключ доступа отброшен',
      look: 'Оформление не перенесено',
      setting: 'Настройка не перенесена',
      more: 'И это не всё. Ещё пунктов',
      'filled-title': 'Название: напишите своё',
      'filled-phone': 'Телефон фирмы: укажите свой',
      'filled-outcome': 'Итог: напишите, что увидит человек в конце',
      'filled-contact': 'Контактный шаг с именем и телефоном: в файле его не было',
      'filled-consents': 'Согласий нет: выберите их тексты до публикации',
      'filled-thanks': 'Благодарность: проверьте текст',
      'filled-theme': 'Тема оформления: выберите свою',
    },
  },
  en: {
    groups: {
      questions: 'Questions',
      texts: 'Texts',
      logic: 'Logic',
      pictures: 'Pictures and video',
      services: 'Scripts and services',
      rest: 'Look and settings',
      filled: 'Filled in for you',
    },
    reasons: {
      'kind-unknown': 'We have nothing of this kind, left out',
      'kind-simpler': 'Carried over in a simpler form',
      'too-many': 'More than there is room for, left out',
      'options-missing': 'The question has no options, left out',
      'option-text': 'The option has come without a field for own words',
      unreached: 'No way leads to this group, left out',
      'contact-merged': 'The field is now part of the name',
      'contact-required': 'The field is now required: there would be nobody to answer',
      'text-cut': 'The text has been cut to our limit',
      'text-unreadable': 'The text is damaged, left out',
      piping: 'A repeated answer is left out: it is not known yet at that place',
      language: 'Texts in other languages are left out',
      heading: 'A common heading or description is left out',
      link: 'A link is left out',
      logic: 'A condition or an action is left out',
      'jump-back': 'A jump back is left out: ours lead only ahead',
      'looks-ahead': 'A condition looks at a question below it, left out',
      'leads-nowhere': 'It leads to something the quiz does not have, left out',
      rule: 'A limit of the answer is left out',
      picture: 'A picture is left out, please add it yourself',
      media: 'Video, sound or an embed is left out',
      script: 'A script was dropped',
      integration: 'A link to another service was dropped',
      tracking: 'A counter was dropped',
      credential: 'An access key was dropped',
      look: 'The look is left out',
      setting: 'A setting is left out',
      more: 'And that is not all. More items',
      'filled-title': 'Title: write your own',
      'filled-phone': 'Phone of the firm: put in yours',
      'filled-outcome': 'Outcome: say what people see at the end',
      'filled-contact': 'Contact step with a name and a phone: the file had none',
      'filled-consents': 'There are no consents: choose their texts before publishing',
      'filled-thanks': 'Thanks: check the text',
      'filled-theme': 'Theme: choose your own',
    },
  },
}

const groupOf = new Map<Reason, LossGroup>(
  // Object.entries forgets the names of the groups; they are those of the object just above it.
  (Object.keys(lossGroups) as LossGroup[]).flatMap((group) =>
    lossGroups[group].map((reason): [Reason, LossGroup] => [reason, group]),
  ),
)

/** The losses by group and reason, in the order people should read them; empty groups are left out. */
export function groupedLosses<Told extends { reason: Reason }>(
  losses: readonly Told[],
): { group: LossGroup; reasons: { reason: Reason; losses: Told[] }[] }[] {
  const byReason = Map.groupBy(losses, ({ reason }) => reason)
  return [...Map.groupBy(groupOf.keys(), (reason) => groupOf.get(reason) ?? 'rest')]
    .map(([group, reasons]) => ({
      group,
      reasons: reasons.flatMap((reason) => {
        const found = byReason.get(reason)
        return found ? [{ reason, losses: found }] : []
      }),
    }))
    .filter(({ reasons }) => reasons.length > 0)
}
