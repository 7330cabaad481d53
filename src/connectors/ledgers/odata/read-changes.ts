import { readXml } from './read-xml.js';

/** `…/Catalog_Контрагенты(guid'…')`, or another key in the brackets for a register. */
const ID = /([^/(]+)\(([^)]*)\)\/?$/;
const BY_GUID = /^guid'([0-9a-f-]{36})'$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Reads which records a packet of changes is about (ответ SelectChanges, an Atom feed): refs by set. Erased ones come as `deleted-entry`
 * (RFC 6721). Contents are not read: each record is asked for anew, as it is now. A set whose records have no single id stands there
 * without refs.
 *
 * @throws Refused what {@link readXml} refuses
 */
export function readChanges(bytes: Uint8Array): Map<string, string[]> {
  const refs = new Map<string, Set<string>>();
  let entry = 0;
  let id: string | undefined;
  const note = (address: string): void => {
    const [, set = '', key = ''] = ID.exec(decoded(address.trim())) ?? [];
    if (set === '') return;
    const known = refs.get(set) ?? new Set<string>();
    const guid = BY_GUID.exec(key)?.[1];
    if (guid) known.add(guid.toLowerCase());
    refs.set(set, known);
  };
  readXml(bytes, 'SelectChanges', {
    open(name, attributes, depth) {
      if (name === 'deleted-entry') note(attributes['ref'] ?? '');
      else if (name === 'entry') entry = depth;
      else if (name === 'id' && entry > 0 && depth === entry + 1) id = '';
    },
    text(text) {
      if (id !== undefined) id += text;
    },
    close(name, depth) {
      if (name === 'id' && id !== undefined) {
        note(id);
        id = undefined;
      } else if (name === 'entry' && depth === entry) entry = 0;
    },
  });
  return new Map([...refs].map(([set, found]) => [set, [...found]]));
}
