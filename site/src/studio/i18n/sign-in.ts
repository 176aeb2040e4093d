import type { Locale } from '@pulya/contract/locale'

interface SignInWords {
  title: string
  ready: string
  noLink: string
  used: string
  away: string
  broken: string
  signIn: string
  signingIn: string
  needsScript: string
}

export const signInWords: Record<Locale, SignInWords> = {
  ru: {
    title: 'Вход в студию',
    ready: 'Вы открыли ссылку для входа. Она сработает один раз, на этом устройстве.',
    noLink:
      'Сюда входят по одноразовой ссылке. Откройте её целиком, вместе с частью после знака #. Если ссылки нет, попросите её у того, кто ведёт сервер.',
    used: 'Эта ссылка уже использована или устарела: она действует один раз и не дольше трёх дней. Попросите новую у того, кто ведёт сервер.',
    away: 'Сервер не отвечает. Ссылка не потрачена: попробуйте ещё раз.',
    broken: 'Войти не получилось: на сервере что-то сломалось. Попробуйте ещё раз.',
    signIn: 'Войти',
    signingIn: 'Входим…',
    needsScript: 'Для работы в студии включите в браузере JavaScript.',
  },
  en: {
    title: 'Sign in to the studio',
    ready: 'You have opened a sign-in link. It works once, on this device.',
    noLink:
      'People sign in here by a one-time link. Open it whole, with the part after the # sign. If you have none, ask whoever runs the server.',
    used: 'This link has been used already or is too old: it works once and for three days at most. Ask whoever runs the server for a new one.',
    away: 'The server does not answer. The link is not spent: try again.',
    broken: 'Signing in failed: something broke on the server. Try again.',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    needsScript: 'Turn JavaScript on in your browser to work in the studio.',
  },
}
