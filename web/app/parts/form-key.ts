/** The API keeps 64 characters of a key: so many are left behind an id and a dot. */
const MOST_OF_A_NAME = 27;

/** The key of one form among several on a page. Where its name is too long (an id), it stands there as what it comes down to. */
export function formKey(fresh: string, name?: string): string {
  return name === undefined ? fresh : `${fresh}${ending(name)}`;
}

/** Whether a key is that of the form with this name. */
export const isKeyOf = (name: string, key: string): boolean => key.endsWith(ending(name));

const ending = (name: string): string => `.${name.length > MOST_OF_A_NAME ? digest(name) : name}`;

/** 53 bits of a text (cyrb53, public domain): the same in the browser and on the server, without anything to wait for. */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
