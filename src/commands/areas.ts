import { readCsv, type CsvLine } from './csv.js';

/** A postcode as a file has it, checked. */
export interface AreaLine {
  readonly number: number;
  readonly pc4: string;
  readonly lat: number;
  readonly lon: number;
  readonly municipality: string;
  readonly area: string;
}

export interface AreaFile {
  readonly lines: readonly AreaLine[];
  /** All that is wrong, in the order of the file; when there is anything, nothing of it counts. */
  readonly problems: readonly string[];
}

const NEEDED = ['pc4', 'lat', 'lon', 'place', 'municipality'];
const LONGEST_NAME = 80;
/** The Netherlands in Europe, with some sea. */
const BOUNDS = { lat: [50.5, 53.8], lon: [3, 7.5] } as const;

/** Reads a file of postcodes; with a municipality, only the lines of that one are looked at. */
export function readAreas(text: string, municipality: string | null): AreaFile {
  const csv = readCsv(text);
  const header = headerProblems(csv.columns);
  if (header.length > 0) return { lines: [], problems: header };
  const problems = [...csv.problems];
  const chosen = csv.lines.filter(({ fields }) => municipality === null || same(fields.municipality ?? '', municipality));
  if (chosen.length === 0 && problems.length === 0) problems.push(nothingChosen(csv.lines, municipality));
  const seen = new Map<string, number>();
  const lines = chosen.map((line): AreaLine => {
    const read = areaLine(line);
    const wrong = lineProblems(read, line.fields);
    const before = seen.get(read.pc4);
    if (before !== undefined) wrong.push(`pc4 ${read.pc4} was on line ${before} already`);
    seen.set(read.pc4, before ?? read.number);
    problems.push(...wrong.map((problem) => `line ${read.number}: ${problem}`));
    return read;
  });
  const inOrder = problems.sort((a, b) => lineOf(a) - lineOf(b));
  return inOrder.length > 0 ? { lines: [], problems: inOrder } : { lines, problems: [] };
}

function headerProblems(columns: readonly string[]): string[] {
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) return [`line 1: the column ${twice} is there twice`];
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length === 0) return [];
  return [`line 1: ${missing.join(', ')} missing; it has to name the columns ${NEEDED.join(', ')}, and may name area`];
}

function nothingChosen(lines: readonly CsvLine[], municipality: string | null): string {
  if (lines.length === 0 || municipality === null) return 'line 2: there is no postcode in the file';
  const names = [...new Set(lines.map(({ fields }) => fields.municipality ?? ''))].sort();
  const some = names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '');
  return `line 2: no line is of the municipality "${municipality}"; the file has ${some}`;
}

function areaLine({ number, fields }: CsvLine): AreaLine {
  const { pc4 = '', lat = '', lon = '', place = '', municipality = '', area = '' } = fields;
  return { number, pc4, lat: degrees(lat), lon: degrees(lon), municipality, area: area || `${place} ${pc4}`.trim() };
}

function lineProblems(line: AreaLine, fields: CsvLine['fields']): string[] {
  const problems: string[] = [];
  if (!/^[1-9]\d{3}$/.test(line.pc4)) problems.push(`pc4 is "${line.pc4}", but has to be four digits`);
  for (const name of ['lat', 'lon'] as const) {
    if (Number.isNaN(line[name])) problems.push(`${name} is "${fields[name] ?? ''}", but has to be degrees, like 52.3874`);
  }
  if (outside(line.lat, BOUNDS.lat) || outside(line.lon, BOUNDS.lon)) {
    const swapped = !outside(line.lon, BOUNDS.lat) && !outside(line.lat, BOUNDS.lon);
    const hint = swapped ? '; lat and lon seem to have changed places' : '';
    problems.push(`lat ${line.lat}, lon ${line.lon} is not in the Netherlands${hint}`);
  }
  if ((fields.place ?? '') === '') problems.push('place is empty');
  if (line.municipality === '') problems.push('municipality is empty');
  if ([...line.area].length > LONGEST_NAME) problems.push(`the name of the area is longer than ${LONGEST_NAME} characters`);
  return problems;
}

/** Degrees as written here and there: 52.3874 or 52,3874. */
function degrees(text: string): number {
  return /^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

const outside = (value: number, [least, most]: readonly [number, number]): boolean => value < least || value > most;
const same = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();
const lineOf = (problem: string): number => Number(/^line (\d+)/.exec(problem)?.[1] ?? 0);
