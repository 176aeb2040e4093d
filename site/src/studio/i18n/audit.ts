import type { Locale } from '@pulya/contract/locale'

import type { AuditEntry } from '../api/data.ts'
import { accountWords } from './account.ts'
import { reportWords } from './report.ts'
import { dueInWords } from './retention.ts'
import { roleWords } from './roles.ts'

interface AuditWords {
  title: string
  about: string
  none: string
  earlier: string
  newest: string
  somebody: string
  /** What somebody did, after their name. */
  did: Record<AuditEntry['action'], (told: Told) => string>
}

/** Details of an entry, in words of the page. */
interface Told {
  /** What or whom it was done to, as it is called. */
  about: string
  name: string
  number: string
  file: string
  email: string
  role: string
  way: string
  status: string
  /** How much of what. */
  deleted: string
}

export const auditWords: Record<Locale, AuditWords> = {
  ru: {
    title: 'Журнал действий',
    about: 'Кто что делал в этой фирме. Записи нельзя ни изменить, ни удалить.',
    none: 'Пока ничего не записано.',
    earlier: 'Раньше',
    newest: 'К последним',
    somebody: 'Кто-то из прежних сотрудников',
    did: {
      'signed-in': ({ way }) => `вход ${way}`,
      'password-changed': () => 'новый пароль',
      'password-reset': () => 'новый пароль по ссылке из письма',
      'passkey-added': () => 'добавлен ключ доступа',
      'passkey-removed': () => 'удалён ключ доступа',
      'codes-on': () => 'включены коды из приложения',
      'codes-off': () => 'выключены коды из приложения',
      'member-invited': ({ role, email }) => `приглашение, роль «${role}»${email && `, для ${email}`}`,
      'invitation-taken-back': () => 'приглашение отозвано',
      'member-joined': ({ role }) => `приглашение принято, роль «${role}»`,
      'member-role-changed': ({ about, role }) => `новая роль у ${about}: «${role}»`,
      'member-removed': ({ about }) => `исключение из фирмы: ${about}`,
      'document-published': ({ about, number }) => `публикация «${about}», версия ${number}`,
      'document-restored': ({ about, number }) => `возврат «${about}» к прежней версии, стала ${number}`,
      'publication-scheduled': ({ about }) => `назначено время публикации «${about}»`,
      'publication-unscheduled': ({ about }) => `отменена публикация по времени «${about}»`,
      'experiment-moved': ({ name, status }) => `эксперимент «${name}»: ${status}`,
      'experiment-policy-changed': () => 'изменены общие настройки экспериментов',
      'leads-exported': () => 'выгрузка заявок в файл',
      'spend-imported': ({ file, number }) => `загружены расходы из ${file}, строк: ${number}`,
      'spend-import-undone': () => 'загрузка расходов отменена',
      'report-link-made': ({ name }) => `ссылка на отчёт, кому: ${name}`,
      'report-link-taken-back': () => 'ссылка на отчёт отозвана',
      'preview-link-made': ({ about }) => `ссылка на черновик «${about}»`,
      'review-link-made': ({ name }) => `ссылка для замечаний, кому: ${name}`,
      'review-link-taken-back': () => 'ссылка для замечаний отозвана',
      'simulated-removed': () => 'удалён имитированный трафик',
      'domain-added': ({ about }) => `добавлен домен ${about}`,
      'domain-removed': ({ about }) => `удалён домен ${about}`,
      'firm-made': ({ name }) => `создана фирма «${name}»`,
      'settings-changed': () => 'изменены настройки',
      'key-made': ({ name }) => `выпущен ключ API «${name}»`,
      'key-revoked': ({ name }) => `отозван ключ API «${name}»`,
      'retention-changed': () => 'изменены сроки хранения',
      'data-expired': ({ deleted }) => `удалено по сроку хранения: ${deleted}`,
      'brand-changed': ({ name }) => `изменён бренд «${name}»`,
      'brand-removed': ({ name }) => `удалён бренд «${name}»`,
    },
  },
  en: {
    title: 'Log of actions',
    about: 'Who did what in this firm. Entries can be neither changed nor deleted.',
    none: 'Nothing is written yet.',
    earlier: 'Earlier',
    newest: 'To the newest',
    somebody: 'Somebody who has left',
    did: {
      'signed-in': ({ way }) => `signed in ${way}`,
      'password-changed': () => 'chose a new password',
      'password-reset': () => 'chose a new password by a link from a letter',
      'passkey-added': () => 'added a passkey',
      'passkey-removed': () => 'removed a passkey',
      'codes-on': () => 'turned codes from an app on',
      'codes-off': () => 'turned codes from an app off',
      'member-invited': ({ role, email }) => `invited somebody as ${role}${email && `: ${email}`}`,
      'invitation-taken-back': () => 'took an invitation back',
      'member-joined': ({ role }) => `joined as ${role}`,
      'member-role-changed': ({ about, role }) => `gave ${about} another role: ${role}`,
      'member-removed': ({ about }) => `removed ${about}`,
      'document-published': ({ about, number }) => `published “${about}”, version ${number}`,
      'document-restored': ({ about, number }) => `took “${about}” back to an older version, now ${number}`,
      'publication-scheduled': ({ about }) => `set a time for a publication of “${about}”`,
      'publication-unscheduled': ({ about }) => `called a timed publication of “${about}” off`,
      'experiment-moved': ({ name, status }) => `moved the experiment “${name}”: ${status}`,
      'experiment-policy-changed': () => 'changed what holds for all experiments',
      'leads-exported': () => 'exported the leads to a file',
      'spend-imported': ({ file, number }) => `brought spend from ${file}, rows: ${number}`,
      'spend-import-undone': () => 'undid an import of spend',
      'report-link-made': ({ name }) => `made a link to a report for: ${name}`,
      'report-link-taken-back': () => 'took a link to a report back',
      'preview-link-made': ({ about }) => `made a link to the draft of “${about}”`,
      'review-link-made': ({ name }) => `made a link for review for: ${name}`,
      'review-link-taken-back': () => 'took a link for review back',
      'simulated-removed': () => 'removed simulated traffic',
      'domain-added': ({ about }) => `added the domain ${about}`,
      'domain-removed': ({ about }) => `removed the domain ${about}`,
      'firm-made': ({ name }) => `made the firm “${name}”`,
      'settings-changed': () => 'changed the settings',
      'key-made': ({ name }) => `made the API key “${name}”`,
      'key-revoked': ({ name }) => `revoked the API key “${name}”`,
      'retention-changed': () => 'changed for how long things are kept',
      'data-expired': ({ deleted }) => `deleted what was kept long enough: ${deleted}`,
      'brand-changed': ({ name }) => `changed the brand “${name}”`,
      'brand-removed': ({ name }) => `removed the brand “${name}”`,
    },
  },
}

/** What an entry says was done. */
export const doneInWords = (locale: Locale, entry: AuditEntry): string =>
  auditWords[locale].did[entry.action](toldIn(locale, entry))

function toldIn(locale: Locale, { about, detail }: AuditEntry): Told {
  const said = (name: string) => String(detail[name] ?? '')
  const number = (name: string) => Number(detail[name] ?? 0)
  const roles = Object.entries(roleWords[locale]).map(([role, { name }]) => [role, name] as const)
  return {
    about: about.name ?? about.id ?? '',
    name: said('name'),
    number: said('number') || said('rows'),
    file: said('file'),
    email: said('email'),
    role: wordFor(roles, said('role')).toLowerCase(),
    way: wordFor(Object.entries(accountWords[locale].sessions.by), said('by')),
    deleted: dueInWords(locale, { leads: number('leads'), files: number('files'), events: number('events') }),
    status: wordFor(Object.entries(reportWords[locale].statuses), said('to')).toLowerCase(),
  }
}

/** What an older version wrote and this one does not know stays as it was written. */
const wordFor = (words: readonly (readonly [string, string])[], said: string): string =>
  words.find(([key]) => key === said)?.[1] ?? said
