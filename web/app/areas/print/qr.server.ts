import qrcode from 'qrcode-generator';

/** A QR code as a path of squares: `0 0 size size` is all of it, with the white edge that a camera needs. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

const EDGE = 4;

/** Damage up to 15 % is borne: a card hangs on a board for weeks. */
export function qrOf(text: string): Qr {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    rowPath(row, (column) => column < count && code.isDark(row, column), count),
  );
  return { size: count + 2 * EDGE, path: rows.join('') };
}

/** The dark stretches of a row, each as one rectangle. */
function rowPath(row: number, isDark: (column: number) => boolean, count: number): string {
  let path = '';
  for (let column = 0; column < count; column++) {
    if (!isDark(column)) continue;
    const start = column;
    while (isDark(column + 1)) column++;
    const length = column - start + 1;
    path += `M${start + EDGE} ${row + EDGE}h${length}v1h-${length}z`;
  }
  return path;
}
