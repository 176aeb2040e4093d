import type { Locale } from '@pulya/contract/locale'

import type { Membership } from '../api/data.ts'

type Role = Membership['role']

/** In the order in which they are offered: from what sees least to what may do everything. */
export const rolesOffered: readonly Role[] = ['reader', 'manager', 'analyst', 'marketer', 'owner']

export const roleWords: Record<Locale, Record<Role, { name: string; may: string }>> = {
  ru: {
    owner: { name: 'Владелец', may: 'Может всё, приглашает людей и видит журнал действий.' },
    marketer: {
      name: 'Маркетолог',
      may: 'Правит и публикует офферы и квизы, ведёт эксперименты. Контактов не видит.',
    },
    analyst: {
      name: 'Аналитик',
      may: 'Ведёт эксперименты, загружает расходы, делится отчётами. Контактов не видит.',
    },
    manager: {
      name: 'Менеджер',
      may: 'Видит заявки с контактами и отмечает, чем они закончились. Отчётов не видит.',
    },
    reader: {
      name: 'Читатель',
      may: 'Смотрит офферы, квизы и отчёты. Ничего не меняет, контактов не видит.',
    },
  },
  en: {
    owner: { name: 'Owner', may: 'May do everything, invites people and reads the log of actions.' },
    marketer: {
      name: 'Marketer',
      may: 'Edits and publishes offers and quizzes, runs experiments. Sees no contacts.',
    },
    analyst: { name: 'Analyst', may: 'Runs experiments, brings spend, shares reports. Sees no contacts.' },
    manager: {
      name: 'Manager',
      may: 'Sees leads with their contacts and marks what became of them. Sees no reports.',
    },
    reader: {
      name: 'Reader',
      may: 'Looks at offers, quizzes and reports. Changes nothing, sees no contacts.',
    },
  },
}
