import type { ConsentPurpose } from '@pulya/contract/consent'

import type { FirmInWords, Text } from './words.ts'

export const unsaidEn: FirmInWords = {
  name: '[name of the firm]',
  registeredName: '[registered name of the firm]',
  numbers: 'company number [number]',
  address: '[registered address]',
  email: '[e-mail]',
  phone: '[phone]',
}

const controller = ({ registeredName, name, numbers, address, email }: FirmInWords) =>
  `${registeredName}, trading as ${name}, ${numbers}, ${address}, e-mail for requests: ${email}.`

/** What articles 7 and 13 of the GDPR want said. Which data and how long, only the firm knows. */
export const textsEn: Record<ConsentPurpose, (firm: FirmInWords) => Text> = {
  processing: (firm) => ({
    title: 'Consent to the processing of personal data',
    paragraphs: [
      {
        text: 'By ticking the box under the form I agree, freely and for the purpose below only, to the processing of my personal data under Article 6(1)(a) of the [UK GDPR or EU GDPR].',
      },
      { heading: 'Who processes the data', text: `The controller is ${controller(firm)}` },
      {
        heading: 'Why',
        text: 'To answer my enquiry: to contact me in the way I chose and to consider my answers. Advertising needs a consent of its own.',
      },
      {
        heading: 'Which data',
        text: 'Name; phone, e-mail or another contact that I leave; my answers; the time of sending, the version of the form and a shortened network address as proof of this consent.',
      },
      {
        heading: 'Who else receives them',
        text: '[Nobody, or who and what for; and whether the data leave the country.]',
      },
      {
        heading: 'How long',
        text: '[How long] after the last contact, or until I withdraw the consent, whichever comes first.',
      },
      {
        heading: 'How to withdraw',
        text: `At any time and without giving reasons, by e-mail to ${firm.email} or by phone ${firm.phone}. What was done before stays lawful. I may also see, correct and delete my data and complain to the supervisory authority.`,
      },
    ],
  }),
  ads: (firm) => ({
    title: 'Consent to advertising messages',
    paragraphs: [
      {
        text: 'By ticking the box under the form I agree to receive advertising messages. It is optional: my enquiry is answered just the same without it.',
      },
      { heading: 'Who sends them', text: controller(firm) },
      {
        heading: 'What and how often',
        text: `News and offers of ${firm.name}, about [how often], to the contact I leave.`,
      },
      {
        heading: 'How to stop them',
        text: `At any time by e-mail to ${firm.email} or by phone ${firm.phone}. Messages stop at once. Without that, the consent ends [when] after it was given.`,
      },
    ],
  }),
}
