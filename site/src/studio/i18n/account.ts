import type { Locale } from '@pulya/contract/locale'

import type { Account } from '../api/data.ts'

type Way = Account['sessions'][number]['by']

interface AccountWords {
  title: string
  person: { title: string; name: string; email: string; emailNote: string; save: string; saved: string }
  password: {
    title: string
    none: string
    there: string
    needsEmail: string
    chosen: string
    rule: string
    set: string
    saved: string
  }
  passkeys: {
    title: string
    about: string
    none: string
    add: string
    added: string
    stopped: string
    unsupported: string
    unnamed: string
    made: (at: string) => string
    used: (at: string) => string
    remove: string
    removed: string
  }
  codes: {
    title: string
    about: string
    begin: string
    scan: string
    picture: string
    byHand: string
    code: string
    turnOn: string
    on: (left: number) => string
    turnOff: string
    off: string
    renew: string
    keep: string
    copy: string
    kept: string
  }
  sessions: {
    title: string
    here: string
    unknown: string
    by: Record<Way, string>
    seen: (at: string) => string
    end: string
    endOthers: string
    ended: string
  }
  confirm: {
    title: string
    about: string
    password: string
    wrong: string
    go: string
    cancel: string
    noPassword: string
  }
  emailTaken: string
  codeWrong: string
  notDone: string
}

/** The page about oneself. */
export const accountWords: Record<Locale, AccountWords> = {
  ru: {
    title: 'Учётная запись',
    person: {
      title: 'Кто вы',
      name: 'Имя',
      email: 'Эл. почта',
      emailNote: 'С ней вы входите. Коллегам её видит только владелец.',
      save: 'Сохранить',
      saved: 'Сохранено',
    },
    password: {
      title: 'Пароль',
      none: 'Пароля пока нет: вы вошли по ссылке.',
      there: 'Пароль есть. Новый закончит входы на всех остальных устройствах.',
      needsEmail: 'Сначала укажите и сохраните эл. почту: по одному паролю нельзя понять, кто входит.',
      chosen: 'Новый пароль',
      rule: 'Не меньше 8 символов. Лучше всего несколько слов, не связанных между собой.',
      set: 'Сохранить пароль',
      saved: 'Пароль сохранён, остальные входы закончены',
    },
    passkeys: {
      title: 'Ключи доступа',
      about:
        'Вход отпечатком, лицом или PIN-кодом устройства. Такой ключ нельзя ни подсмотреть, ни выманить.',
      none: 'Пока ни одного.',
      add: 'Добавить ключ',
      added: 'Ключ добавлен',
      stopped: 'Ключ не добавлен: браузер или устройство остановили запрос.',
      unsupported: 'Этот браузер не умеет работать с ключами доступа.',
      unnamed: 'Неизвестный браузер',
      made: (at) => `добавлен ${at}`,
      used: (at) => `последний вход ${at}`,
      remove: 'Удалить',
      removed: 'Ключ удалён',
    },
    codes: {
      title: 'Коды из приложения',
      about:
        'Вместе с паролем понадобится код, который показывает приложение на телефоне. При входе по ключу доступа он не нужен.',
      begin: 'Включить',
      scan: 'Отсканируйте картинку приложением с кодами и введите код, который оно покажет.',
      picture: 'QR-код с секретом для приложения',
      byHand: 'Или введите секрет вручную:',
      code: 'Код из приложения',
      turnOn: 'Подтвердить код',
      on: (left) => `Включены. Запасных кодов осталось: ${left}.`,
      turnOff: 'Выключить',
      off: 'Коды выключены',
      renew: 'Новые запасные коды',
      keep: 'Сохраните запасные коды: каждый сработает один раз, если приложения не будет под рукой. Второй раз их не показать.',
      copy: 'Скопировать коды',
      kept: 'Коды сохранены',
    },
    sessions: {
      title: 'Где вы вошли',
      here: 'это устройство',
      unknown: 'Неизвестный браузер',
      by: {
        link: 'по ссылке',
        password: 'по паролю',
        passkey: 'по ключу доступа',
        invitation: 'по приглашению',
      },
      seen: (at) => `последнее действие ${at}`,
      end: 'Закончить',
      endOthers: 'Выйти везде, кроме этого устройства',
      ended: 'Вход закончен',
    },
    confirm: {
      title: 'Подтвердите, что это вы',
      about: 'Вы вошли больше пятнадцати минут назад. Введите пароль, чтобы продолжить.',
      password: 'Пароль',
      wrong: 'Пароль не подошёл.',
      go: 'Продолжить',
      cancel: 'Отмена',
      noPassword:
        'Вы вошли больше пятнадцати минут назад, а пароля у вас нет. Если есть ключ доступа, выйдите и войдите по нему. Если нет, не выходите: ссылка, по которой вы вошли, второй раз не сработает. Напечатайте новую на сервере командой «npx -y pnpm@12 owner-link», откройте её здесь и повторите.',
    },
    emailTaken: 'Этот адрес уже занят другой учётной записью.',
    codeWrong: 'Код не подошёл. Введите тот, что приложение показывает сейчас.',
    notDone: 'Не получилось:',
  },
  en: {
    title: 'Account',
    person: {
      title: 'Who you are',
      name: 'Name',
      email: 'E-mail',
      emailNote: 'You sign in with it. Of your colleagues only the owner sees it.',
      save: 'Save',
      saved: 'Saved',
    },
    password: {
      title: 'Password',
      none: 'There is no password yet: you have signed in by a link.',
      there: 'There is a password. A new one signs you out everywhere else.',
      needsEmail: 'Give and save your e-mail first: a password alone does not say who signs in.',
      chosen: 'New password',
      rule: 'Eight characters or more. A few words that do not belong together are best.',
      set: 'Keep the password',
      saved: 'The password is kept, and you were signed out elsewhere',
    },
    passkeys: {
      title: 'Passkeys',
      about:
        'Sign in by fingerprint, face or the PIN of your device. Nobody can look at such a key or talk you out of it.',
      none: 'None yet.',
      add: 'Add a passkey',
      added: 'The passkey is added',
      stopped: 'No passkey was added: the browser or the device has stopped it.',
      unsupported: 'This browser cannot use passkeys.',
      unnamed: 'Unknown browser',
      made: (at) => `added ${at}`,
      used: (at) => `last used ${at}`,
      remove: 'Remove',
      removed: 'The passkey is removed',
    },
    codes: {
      title: 'Codes from an app',
      about:
        'With your password you will need a code that an app on your phone shows. With a passkey you will not.',
      begin: 'Turn on',
      scan: 'Scan the picture with an app for codes, and type the code it shows.',
      picture: 'QR code with the secret for the app',
      byHand: 'Or type the secret by hand:',
      code: 'Code from the app',
      turnOn: 'Confirm the code',
      on: (left) => `On. Recovery codes left: ${left}.`,
      turnOff: 'Turn off',
      off: 'The codes are off',
      renew: 'New recovery codes',
      keep: 'Keep the recovery codes: each works once, when the app is not at hand. They cannot be shown a second time.',
      copy: 'Copy the codes',
      kept: 'I have kept them',
    },
    sessions: {
      title: 'Where you are signed in',
      here: 'this device',
      unknown: 'Unknown browser',
      by: { link: 'by link', password: 'by password', passkey: 'by passkey', invitation: 'by invitation' },
      seen: (at) => `last active ${at}`,
      end: 'Sign out',
      endOthers: 'Sign out everywhere but here',
      ended: 'Signed out there',
    },
    confirm: {
      title: 'Say once more that it is you',
      about: 'You signed in more than fifteen minutes ago. Type your password to go on.',
      password: 'Password',
      wrong: 'This is not the password.',
      go: 'Go on',
      cancel: 'Cancel',
      noPassword:
        'You signed in more than fifteen minutes ago and have no password. With a passkey, sign out and sign in by it. Without one, stay: the link you came by does not work twice. Print another one on the server with “npx -y pnpm@12 owner-link”, open it here and repeat.',
    },
    emailTaken: 'Another account has this address already.',
    codeWrong: 'This code did not work. Type the one the app shows now.',
    notDone: 'It did not work:',
  },
}
