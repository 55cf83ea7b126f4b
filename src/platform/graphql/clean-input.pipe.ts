import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';

/** Control characters other than tab and line ends, and halves of characters: a database cannot keep them, a reader not see them. */
const UNKEEPABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/** Every text that comes in is composed (NFC); one that cannot be kept is refused, with its field. */
@Injectable()
export class CleanInput implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (type !== 'body' && type !== 'query' && type !== 'param') return value;
    return clean(value, data === undefined || data === 'input' ? '' : data);
  }
}

function clean(value: unknown, path: string): unknown {
  if (typeof value === 'string') {
    if (UNKEEPABLE.test(value)) throw new Problem('input.characters', path === '' ? {} : { field: path });
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((part, index) => clean(part, join(path, String(index))));
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    for (const [name, part] of Object.entries(value)) (value as Record<string, unknown>)[name] = clean(part, join(path, name));
  }
  return value;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
