import type { Locale } from '@pulya/contract/locale'

export interface LinksWords {
  title: string
  note: string
  marks: Record<'utm_source' | 'utm_medium' | 'utm_campaign' | 'utm_content', string>
  /** Of an offer without places. */
  page: string
  place: string
  address: string
  qr: string
  copy: (name: string) => string
  download: (name: string) => string
  unpublished: string
}

/** Of links with marks and codes to be printed. */
export const linksWords: Record<Locale, LinksWords> = {
  ru: {
    title: 'Ссылки и QR-коды',
    note: 'Метки попадут в отчёт: видно, с какой листовки, офиса или объявления пришла заявка.',
    marks: {
      utm_source: 'Источник (utm_source)',
      utm_medium: 'Канал (utm_medium)',
      utm_campaign: 'Кампания (utm_campaign)',
      utm_content: 'Объявление (utm_content)',
    },
    page: 'Страница',
    place: 'Место',
    address: 'Ссылка',
    qr: 'QR-код',
    copy: (name) => `Скопировать ссылку: ${name}`,
    download: (name) => `Скачать QR-код: ${name}`,
    unpublished: 'Ссылки заработают после публикации.',
  },
  en: {
    title: 'Links and QR codes',
    note: 'The marks reach the report: it shows which leaflet, office or ad an enquiry came from.',
    marks: {
      utm_source: 'Source (utm_source)',
      utm_medium: 'Medium (utm_medium)',
      utm_campaign: 'Campaign (utm_campaign)',
      utm_content: 'Ad (utm_content)',
    },
    page: 'The page',
    place: 'Place',
    address: 'Link',
    qr: 'QR code',
    copy: (name) => `Copy the link: ${name}`,
    download: (name) => `Download the QR code: ${name}`,
    unpublished: 'The links will work once the offer is published.',
  },
}
