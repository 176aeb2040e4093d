import type { Locale } from '@pulya/contract/locale'

interface NewPasswordWords {
  forgotten: {
    title: string
    about: string
    /** Where no letters can be sent. */
    noLetters: string
    email: string
    send: string
    sent: string
    back: string
  }
  choose: {
    title: string
    password: string
    rule: string
    set: string
    done: string
    signIn: string
    expired: string
    again: string
  }
  notDone: string
}

export const newPasswordWords: Record<Locale, NewPasswordWords> = {
  ru: {
    forgotten: {
      title: 'Новый пароль',
      about: 'Напишите адрес, с которым вы входите: мы пришлём ссылку, по которой можно задать новый пароль.',
      noLetters:
        'Почта на этом сервере не настроена, поэтому письмо со ссылкой прийти не может. Попросите того, кто ведёт сервер, выполнить команду: она выведет ссылку для входа, а новый пароль вы зададите в студии сами.',
      email: 'Эл. почта',
      send: 'Прислать ссылку',
      sent: 'Если такой адрес у нас есть, письмо уже в пути. Ссылка в нём действует полчаса.',
      back: 'Ко входу',
    },
    choose: {
      title: 'Новый пароль',
      password: 'Новый пароль',
      rule: 'Не меньше 8 символов. Лучше всего несколько слов, не связанных между собой.',
      set: 'Сохранить пароль',
      done: 'Пароль изменён, все прежние входы закончены.',
      signIn: 'Войти с новым паролем',
      expired: 'Эта ссылка уже использована или устарела: она действует один раз и полчаса.',
      again: 'Получить новую',
    },
    notDone: 'Не получилось:',
  },
  en: {
    forgotten: {
      title: 'A new password',
      about: 'Give the address you sign in with: we will send a link by which you can set a new password.',
      noLetters:
        'Mail is not set up on this server, so no letter with a link can come. Ask whoever runs the server for this command: it prints a sign-in link, and you set a new password in the studio yourself.',
      email: 'E-mail',
      send: 'Send the link',
      sent: 'If we know this address, a letter is on its way. The link in it works for half an hour.',
      back: 'Back to sign-in',
    },
    choose: {
      title: 'A new password',
      password: 'New password',
      rule: 'Eight characters or more. A few words that do not belong together are best.',
      set: 'Keep the password',
      done: 'The password is changed, and you were signed out everywhere.',
      signIn: 'Sign in with the new password',
      expired: 'This link has been used already or is too old: it works once and for half an hour.',
      again: 'Get a new one',
    },
    notDone: 'It did not work:',
  },
}
