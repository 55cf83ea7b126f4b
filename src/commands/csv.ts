/** A line of a file that has a header: its fields by the names in it. */
export interface CsvLine {
  /** In the file, from 1. */
  readonly number: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Csv {
  readonly columns: readonly string[];
  readonly lines: readonly CsvLine[];
  /** What is wrong with its shape: `line 12: …`. */
  readonly problems: readonly string[];
}

/**
 * Reads what spreadsheets write: RFC 4180, or the same with semicolons as they do in the Netherlands; with or without a byte
 * order mark. Names of columns are taken in small letters; empty lines are left out.
 */
export function readCsv(text: string): Csv {
  const records = recordsOf(text.replace(/^\uFEFF/, ''));
  const [header, ...rest] = records;
  const columns = (header?.values ?? []).map((name) => name.toLowerCase());
  const problems: string[] = [];
  const lines = rest.flatMap(({ number, values, unclosed }): CsvLine[] => {
    if (unclosed) problems.push(`line ${number}: a quotation mark is opened here and never closed`);
    else if (values.length !== columns.length) {
      problems.push(`line ${number}: there are ${values.length} fields, but the first line has ${columns.length}`);
    } else return [{ number, fields: Object.fromEntries(columns.map((name, index) => [name, values[index] ?? ''])) }];
    return [];
  });
  return { columns, lines, problems };
}

interface CsvRecord {
  readonly number: number;
  readonly values: readonly string[];
  readonly unclosed: boolean;
}

function recordsOf(text: string): CsvRecord[] {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let values: string[] = [];
  let value = '';
  let quoted = false;
  let [line, began] = [1, 1];
  const end = (unclosed = false): void => {
    values.push(value.trim());
    if (values.length > 1 || values[0] !== '') records.push({ number: began, values, unclosed });
    [values, value, began] = [[], '', line];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\n') line += 1;
    if (quoted && sign === '"' && text[at + 1] === '"') at += 1;
    else if (sign === '"' && (quoted || value.trim() === '')) {
      quoted = !quoted;
      continue;
    }
    if (quoted) value += sign;
    else if (sign === separator) {
      values.push(value.trim());
      value = '';
    } else if (sign === '\n') end();
    else if (sign !== '\r') value += sign;
  }
  end(quoted);
  return records;
}

/** Whichever the first line has more of. */
function separatorOf(text: string): ',' | ';' {
  const first = text.slice(0, text.search(/\r?\n|$/));
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
