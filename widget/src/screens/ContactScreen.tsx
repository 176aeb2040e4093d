import { CheckBox } from '@pulya/ui/CheckBox'
import { TextField } from '@pulya/ui/TextField'

import type { Embed } from '../embed.ts'
import { $contact, $message, readContact } from '../visit/contact.ts'
import { enquire } from '../visit/enquire.ts'
import { $flaws } from '../visit/flaws.ts'
import { note } from '../visit/journal.ts'
import { Head } from './Head.tsx'
import { WithPhone } from './WithPhone.tsx'

export function ContactScreen({ embed }: { embed: Embed }) {
  const { snapshot, words, api } = embed
  const { title, text, button, channels, consents } = snapshot.contact
  const { name, phone, channel, ...ticked } = $contact.get()
  const message = $message.get()
  const field = (id: string, pointer: string) => ({ id, name: id, flaw: $flaws.get()[pointer] })

  return (
    <form
      class="screen"
      noValidate
      onInput={({ currentTarget }) => {
        if (Object.keys($contact.get()).length === 0) note('form_focus')
        readContact(currentTarget)
      }}
      onSubmit={async (event) => {
        event.preventDefault()
        const form = event.currentTarget
        await enquire(embed)
        form.querySelector<HTMLElement>('[aria-invalid]')?.focus()
      }}
    >
      <Head quiz={snapshot} words={words} back />
      <h2 class="question__title" tabindex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <TextField
        {...field('name', '#/contact/name')}
        label={words.name}
        type="text"
        autocomplete="name"
        value={name}
      />
      <TextField
        {...field('phone', '#/contact/phone')}
        label={words.phone}
        type="tel"
        autocomplete="tel"
        value={phone}
      />
      {channels.length > 0 && (
        <fieldset class="channels">
          <legend class="text-field__label">{words.channel}</legend>
          {channels.map((offered) => (
            <label key={offered} class="choice">
              <input type="radio" name="channel" value={offered} checked={offered === channel} />
              {words.channels[offered]}
            </label>
          ))}
        </fieldset>
      )}
      {consents.map(({ purpose, label, href }, index) => (
        <CheckBox
          key={purpose}
          {...field(purpose, `#/consents/${index}/granted`)}
          label={label}
          checked={purpose in ticked}
        >
          <a href={api + href} target="_blank" rel="noopener">
            {words.consentText[purpose]}
            <span class="unseen"> {words.opensNewTab}</span>
          </a>
        </CheckBox>
      ))}
      <output class="message">
        <WithPhone text={message} phone={snapshot.phone} />
      </output>
      <button class="button" aria-disabled={message === words.sending}>
        {button}
      </button>
    </form>
  )
}
