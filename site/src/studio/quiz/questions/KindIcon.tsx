import type { QuestionKind } from '@pulya/questions/definitions'

import { Drawing } from '../../frame/Icon.tsx'

/** What the visitor meets, in small. */
const shapes: Record<QuestionKind, string> = {
  single: 'M5 6.5a1.8 1.8 0 1 0 .1 0zM10 8.3h7M5 12.5a1.8 1.8 0 1 0 .1 0zM10 14.3h7M5 8.2v.1',
  multiple: 'M3.2 4.2h4.2v4.2H3.2zM3.2 11.6h4.2v4.2H3.2zM10.5 6.3H17M10.5 13.7H17M4.2 6.2l.9 1 1.6-2',
  picture:
    'M2.8 4.5h6v6h-6zM11.2 4.5h6v6h-6zM3.6 9.4l1.8-2 1.4 1.4M12 9.4l1.8-2 1.4 1.4M4 14.5h3.6M12.4 14.5H16',
  dropdown: 'M3 5.5h14v9H3zM11.5 9l1.6 1.9L14.7 9M5.6 10h3.6',
  'yes-no': 'M2.8 10.5l2.4 2.4 4-4.8M12.2 8l4.6 4.6M16.8 8l-4.6 4.6',
  slider: 'M2.8 10h5.4M11.8 10h5.4M10 8.2a1.8 1.8 0 1 0 .1 0z',
  range: 'M2.8 10h1.4M7.8 10h4.4M15.8 10h1.4M6 8.2a1.8 1.8 0 1 0 .1 0zM14 8.2a1.8 1.8 0 1 0 .1 0z',
  rating: 'M10 3.5l2 4.2 4.6.5-3.4 3.1.9 4.5L10 13.5l-4.1 2.3.9-4.5-3.4-3.1L8 7.7z',
  statement: 'M4 5h12M4 8.4h12M4 11.8h12M4 15.2h7',
  loader: 'M10 3.2a6.8 6.8 0 1 1-6.4 4.5M10 6.4V10l2.4 1.6',
  number: 'M4 8h12M3.4 12.5h12M8.2 4 6.6 16M13.4 4l-1.6 12',
  text: 'M3 6.5h14v7H3zM6 8.6v2.8',
  'long-text': 'M3 4.2h14v11.6H3zM6 7.8h8M6 11h5',
  date: 'M3.4 5h13.2v11.4H3.4zM3.4 8.6h13.2M7 3.2v3M13 3.2v3',
  phone:
    'M6.2 3.2 8 6.9 6.4 8.6c.9 2 2.5 3.7 4.8 4.9l1.7-1.5 3.8 1.7c0 2-1.3 3.5-3.2 3.3C8 16.5 3.5 12 3 6.5 2.8 4.6 4.2 3.3 6.2 3.2z',
  email: 'M3 5.2h14v9.6H3zM3.4 5.8 10 11l6.6-5.2',
  file: 'M13.6 8.2 8.9 13a2 2 0 0 1-2.9-2.9l5.4-5.4a3.2 3.2 0 0 1 4.6 4.6l-5.5 5.5',
}

/** Beside the name of the kind, never instead of it. */
export const KindIcon = ({ kind }: { kind: QuestionKind }) => <Drawing path={shapes[kind]} />
