import type { Locale } from '@pulya/contract/locale'

import type { Refused } from '../api/reply.ts'

interface SignInWords {
  title: string
  email: string
  password: string
  code: string
  codeNote: string
  signIn: string
  signingIn: string
  passkey: string
  noPasskeys: string
  passkeyStopped: string
  or: string
  forgotten: string
  refusals: Partial<Record<Refused['code'], string>>
  broken: string
  link: { ready: string; used: string }
  needsScript: string
}

/** The page where people prove who they are. */
export const signInWords: Record<Locale, SignInWords> = {
  ru: {
    title: 'Вход в студию',
    email: 'Эл. почта',
    password: 'Пароль',
    code: 'Код из приложения',
    codeNote:
      'Шесть цифр, которые приложение показывает сейчас. Если его нет под рукой, подойдёт запасной код.',
    signIn: 'Войти',
    signingIn: 'Входим…',
    passkey: 'Вход по ключу доступа',
    noPasskeys: 'Этот браузер не умеет входить по ключам доступа.',
    passkeyStopped: 'Вход по ключу прерван. Можно попробовать ещё раз или войти по паролю.',
    or: 'или',
    forgotten: 'Не помню пароль',
    refusals: {
      'sign-in-refused': 'Войти с этим не получится. Проверьте адрес и пароль.',
      'code-wrong':
        'Код не подошёл. Возьмите тот, что приложение показывает сейчас: каждый работает один раз.',
      'body-invalid': 'Проверьте адрес: он должен выглядеть как name@example.com.',
      'rate-limited': 'Слишком много попыток. Попробуйте через час.',
      away: 'Сервер не отвечает. Попробуйте ещё раз.',
    },
    broken: 'Войти не получилось: на сервере что-то сломалось. Попробуйте ещё раз.',
    link: {
      ready: 'Вы открыли ссылку для входа. Она сработает один раз, на этом устройстве.',
      used: 'Эта ссылка уже использована или устарела: она действует один раз и не дольше трёх дней. Попросите новую у того, кто ведёт сервер.',
    },
    needsScript: 'Для работы в студии включите в браузере JavaScript.',
  },
  en: {
    title: 'Sign in to the studio',
    email: 'E-mail',
    password: 'Password',
    code: 'Code from your app',
    codeNote: 'The six digits the app shows now. If you do not have it at hand, a recovery code will do.',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    passkey: 'Use a passkey',
    noPasskeys: 'This browser cannot use passkeys.',
    passkeyStopped: 'The passkey was not used. Try again, or sign in by password.',
    or: 'or',
    forgotten: 'I have forgotten my password',
    refusals: {
      'sign-in-refused': 'Nobody can be signed in with this. Check the address and the password.',
      'code-wrong': 'This code did not work. Take the one the app shows now: each works once.',
      'body-invalid': 'Check the address: it should look like name@example.com.',
      'rate-limited': 'Too many tries. Try again in an hour.',
      away: 'The server does not answer. Try again.',
    },
    broken: 'Signing in failed: something broke on the server. Try again.',
    link: {
      ready: 'You have opened a sign-in link. It works once, on this device.',
      used: 'This link has been used already or is too old: it works once and for three days at most. Ask whoever runs the server for a new one.',
    },
    needsScript: 'Turn JavaScript on in your browser to work in the studio.',
  },
}
