import { contactFields, contactInputs } from '@pulya/quiz/contact-fields'
import { pipeText } from '@pulya/quiz/pipe'
import { CheckBox } from '@pulya/ui/CheckBox'
import { TextField } from '@pulya/ui/TextField'

import type { WholeEmbed } from '../embed.ts'
import { $contact, $message, readContact } from '../visit/contact.ts'
import { runNow } from '../visit/given.ts'
import { enquire } from '../visit/enquire.ts'
import { $flaws } from '../visit/flaws.ts'
import { note } from '../visit/journal.ts'
import { Head } from './Head.tsx'
import { Says } from './Says.tsx'
import { WithPhone } from './WithPhone.tsx'

export function ContactScreen({ embed }: { embed: WholeEmbed }) {
  const { snapshot, words, api } = embed
  const { title, text, hint, button, channels, consents } = snapshot.contact
  const { channel, ...typed } = $contact.get()
  const said = (written: string) => pipeText(snapshot, runNow(), written)
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
      <Says embed={embed} id="contact" hint={hint && said(hint)} />
      <h2 class="question__title" tabindex={-1}>
        {said(title)}
      </h2>
      <p>{said(text)}</p>
      {contactFields(snapshot.contact).map(({ name, required }) => (
        <TextField
          key={name}
          {...field(name, `#/contact/${name}`)}
          {...contactInputs[name]}
          label={required ? words[name] : `${words[name]} (${words.optional})`}
          value={typed[name]}
        />
      ))}
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
          checked={purpose in typed}
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
