/** A circle as part of a path. */
const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/**
 * The pictograms, drawn as one set: lines of one width with round ends, in a square of 24. The names are those of the kinds of
 * help (libs/matching/taxonomy.ts), and a few of the screens themselves.
 */
export const icons = {
  // Kinds of help.
  hands:
    'M12 9.5C10.5 6.5 6 6.8 6 10.2c0 3 3.4 4.8 6 7.3 2.6-2.5 6-4.3 6-7.3 0-3.4-4.5-3.7-6-.7zM3 14v6M21 14v6M3 20h4M21 20h-4',
  basket: 'M3 10h18l-2 10H5zM8 10l3-6M16 10l-3-6M9 14v3M12 14v3M15 14v3',
  parcel: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9M8 6l8 4',
  pan: 'M3 10h14v5a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4zM17 12h5M7 7V5M10 7V4M13 7V5',
  plate: `${ring(12, 13, 5)}M4 5v5a1.5 1.5 0 0 0 1.5 1.5V20M4 8h3M7 5v5a1.5 1.5 0 0 1-1.5 1.5M20 20V5c-2 1-2.5 4-2.5 7H20`,
  house: 'M3 11.5L12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  flower: `${ring(12, 8, 2)}M12 6c0-4 5-3 3.7.5C19 7 18 11 14 9.5M12 10c-1 3.5-5.5 1-3.5-1.5C5 8 6.5 3.5 10 6M12 10v10M12 17c-3 0-5-1-5-3 3 0 5 1 5 3zM12 19c3 0 5-1 5-3-3 0-5 1-5 3z`,
  hammer: 'M4 20l9-9M10 8l5-5 3 3h2v3l-3 3-3-1z',
  screwdriver: 'M14 10l5-6 2 2-6 5zM14 10l1 1M13.5 10.5L6 18M4 20l1-3 2 2z',
  bicycle: `${ring(6, 16, 4)}${ring(18, 16, 4)}M6 16l4-8h5l3 8M10 8l4 8H6M8 8h4M15 8V5h3`,
  needle: `M20 4L7 17M20 4c-2-1-4 1-3 3zM7 17c-3 4 3 5 5 2s5-2 8 0`,
  broom: 'M19 4l-7 8M8 11l5 5M8 11c-2 1-4 4-5 7l4 3c3-1 5-3 6-5M6 19l2-2M9 20l1.5-2',
  box: 'M4 9h16v11H4zM4 9l2-5h12l2 5M10 13h4M12 4v5',
  van: `M2 7h12v10H2zM14 10h4l3 4v3h-7M2 17h2M9 17h6${ring(6.5, 17.5, 2)}${ring(17, 17.5, 2)}`,
  plant: 'M8 14h8l-1 7H9zM12 14V7M12 10C8 10 6 8 6 5c4 0 6 2 6 5zM12 8c0-3 2-5 6-5 0 3-2 5-6 5z',
  bin: 'M6 8h12l-1 13H7zM4 8h16M9 8V5h6v3M10 12v5M14 12v5',
  ladder: 'M8 3v18M16 3v18M8 7h8M8 12h8M8 17h8',
  paw: `${ring(6, 11, 1.7)}${ring(10, 6.5, 1.8)}${ring(14.5, 6.5, 1.8)}${ring(18, 11, 1.7)}M12 12c-3 0-6 4-5 6.5 1 2 3.5 1 5 1s4 1 5-1c1-2.5-2-6.5-5-6.5z`,
  dog: 'M5 6l3-2 4 2h3l2-2 2 3v4c0 2-1 3-3 3v6h-3v-4H9v4H6v-8c-1.5-1-2-3-1-6zM16 9h.01M20 9h1',
  cat: 'M6 4l3 4h6l3-4v8c0 5-3 8-6 8s-6-3-6-8zM9.5 11.5h.01M14.5 11.5h.01M12 14.5v1M10 17c1.5 1 2.5 1 4 0',
  road: 'M8 4L4 20M16 4l4 16M12 5v3M12 11v3M12 17v3',
  car: `M3 16v-4l2-5h11l4 5h1v4h-2M9 16h6M5 12h14M11 7v5${ring(7, 16.5, 2)}${ring(17, 16.5, 2)}`,
  hospital: 'M5 21V7h14v14M9 7V3h6v4M3 21h18M12 10v5M9.5 12.5h5M10 21v-3h4v3',
  wheelchair: `${ring(10, 17, 4.5)}${ring(9, 4, 1.7)}M9 8v5h6l3 6h2M9 10h5`,
  shoe: 'M3 17V8l4 1c0 2 2 3 4 3l7 2c2 .5 3 1.5 3 3zM3 20h18v-3M11 12l1-2M14 13l1-2',
  people: `${ring(8, 8, 3)}${ring(17, 9, 2.5)}M2.5 20c0-4 2.5-6.5 5.5-6.5s5.5 2.5 5.5 6.5M16 14c3 0 5.5 2 5.5 6`,
  coffee: 'M4 10h13v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 11h1.5a2.5 2.5 0 0 1 0 5H17M8 7c-1-1.5 1-2.5 0-4M12 7c-1-1.5 1-2.5 0-4',
  telephone: 'M6 3h3l2 5-2.5 2c1 2.5 3 4.5 5.5 5.5l2-2.5 5 2v3c0 2-1.5 3-3 3C10 21 3 14 3 6c0-1.5 1-3 3-3z',
  table: 'M2 9h20M5 9l-1 11M19 9l1 11M8 9V6M8 6c-1.5 0-1.5-3 0-3s1.5 3 0 3M14 9V5h4v4',
  dice: 'M4 4h16v16H4zM8.5 8.5h.01M15.5 8.5h.01M12 12h.01M8.5 15.5h.01M15.5 15.5h.01',
  ball: `${ring(12, 12, 9)}M12 8l3.8 2.8-1.5 4.4H9.7l-1.5-4.4zM12 8V3M15.8 10.8l4.8-1.5M14.3 15.2l2.9 4M9.7 15.2l-2.9 4M8.2 10.8L3.4 9.3`,
  note: `${ring(6.5, 18, 2.5)}${ring(17.5, 16, 2.5)}M9 18V6l11-2v12M9 10l11-2`,
  brush: 'M20 3c-5 3-9 7-11 10l2 2c3-2 7-6 10-11zM9 13c-3 0-4 2-4 4 0 1.5-1 2.5-2 3 4 1 8 0 8-5',
  ticket: 'M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14 7v2M14 11v2M14 15v2',
  book: 'M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14',
  bunting: 'M2 5c6 4 14 4 20 0M4 6.5l2 5.5 3-4M10 8l2 6 2-6M15 8l3 4 2-5.5',
  clock: `${ring(12, 12, 9)}M12 7v5l3.5 2`,
  speech: 'M4 4h16v11h-9l-5 5v-5H4zM8 8.5h8M8 11.5h5',
  paper: 'M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14h7M9 17h4',
  globe: `${ring(12, 12, 9)}M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18`,
  folder: 'M3 6h6l2 2h10v11H3zM3 11h18',
  briefcase: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18M12 12v2',
  screen: 'M3 4h18v12H3zM12 16v4M8 20h8',
  laptop: 'M5 5h14v10H5zM2 19h20l-2-4H4z',
  key: `${ring(8, 8, 4.5)}M11.5 11.5L20 20M17 17l2-2M14.5 14.5l1.5-1.5`,
  child: `${ring(12, 6, 3)}M12 9v6M7 11l5 1 5-1M12 15l-3 6M12 15l3 6`,
  cradle: 'M4 9h16c0 6-3 9-8 9s-8-3-8-9zM4 9c0-3 2-5 5-5v5M4 20c5 2 11 2 16 0',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4M5 15l4 4',
  // Of the screens.
  heart: 'M12 20C7 16 3 13 3 8.5 3 4 9.5 3 12 7.5 14.5 3 21 4 21 8.5 21 13 17 16 12 20z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M5 12h14M13 6l6 6-6 6',
  place: `M12 21c-4-5-6.5-8-6.5-11.5a6.5 6.5 0 0 1 13 0C18.5 13 16 16 12 21z${ring(12, 9.5, 2.2)}`,
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  warning: 'M12 4l9.5 16h-19zM12 10v5M12 17.5v.01',
  person: `${ring(12, 8, 4)}M4 21c0-5 3.5-8 8-8s8 3 8 8`,
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h2M14 14h2',
  again: 'M5 12a7 7 0 0 1 12-5l2 2M19 4v5h-5M19 12a7 7 0 0 1-12 5l-2-2M5 20v-5h5',
  tick: 'M4 13l5 5L20 6',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;

/** The pictogram of a name that came from the API; one for help in general when it is not drawn yet. */
export const iconNamed = (name: string | null | undefined): IconName => (name && name in icons ? (name as IconName) : 'hands');
