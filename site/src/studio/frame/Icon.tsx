const shapes = {
  documents: 'M5 2.8h6.6L15 6.2v11H5zM11.3 2.8v3.7H15M7.6 10h4.8M7.6 13.2h4.8',
  leads:
    'M6.2 3.2 8 6.9 6.4 8.6c.9 2 2.5 3.7 4.8 4.9l1.7-1.5 3.8 1.7c0 2-1.3 3.5-3.2 3.3C8 16.5 3.5 12 3 6.5 2.8 4.6 4.2 3.3 6.2 3.2z',
  experiments: 'M3 17.2h14M5.5 17V9.5M10 17V3.5M14.5 17v-5',
  spend: 'M3 5.5h14v9H3zM10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM5.6 10h.2M14.2 10h.2',
  settings: 'M3 6h8M15 6h2M11 4v4M3 14h2M9 14h8M9 12v4',
  person: 'M10 3a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 1 0 10 3zM3.8 17c.6-3.4 3-5.2 6.2-5.2s5.6 1.8 6.2 5.2',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  open: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16.2 3.8 9 11',
  drag: 'M8 5v.1M8 10v.1M8 15v.1M12.5 5v.1M12.5 10v.1M12.5 15v.1',
  up: 'M10 16V4.5M5 9l5-5 5 5',
  down: 'M10 4v11.5M5 11l5 5 5-5',
  remove: 'M4 5.8h12M8 5.8V3.6h4v2.2M5.6 5.8l.8 11h7.2l.8-11M8.6 9v4.8M11.4 9v4.8',
  undo: 'M7.5 5 4 8.5 7.5 12M4.5 8.5H12a4 4 0 0 1 0 8H9',
  redo: 'M12.5 5 16 8.5 12.5 12M15.5 8.5H8a4 4 0 0 0 0 8h3',
  more: 'M4.4 10h.8M9.6 10h.8M14.8 10h.8',
  back: 'M16.5 10h-13M8.5 5l-5 5 5 5',
  next: 'M3.5 10h13M11.5 5l5 5-5 5',
  yes: 'M4 10.5l4 4 8-9',
  none: 'M5 10h10',
  comment: 'M3.5 4h13v9H10l-4 3.5V13H3.5z',
  alarm: 'M10 3 17.5 16.5h-15zM10 8v4M10 14.2v.3',
} as const

/** A drawing beside words, never instead of them. */
export const Icon = ({ name }: { name: keyof typeof shapes }) => <Drawing path={shapes[name]} />

/** One stroke of 1.6 in a square of 20. */
export const Drawing = ({ path }: { path: string }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      stroke-linecap="round"
    />
  </svg>
)
