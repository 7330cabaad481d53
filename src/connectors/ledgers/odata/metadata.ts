import { Refused } from '../../../domain/failure.js';
import { readXml } from './read-xml.js';

/** What a base publishes over OData: entity set -> its fields, tabular parts among them. */
export type Published = ReadonlyMap<string, ReadonlySet<string>>;

const MOST_FIELDS = 2_000_000;

/** `StandardODATA.Catalog_Контрагенты` without the namespace. */
const withoutNamespace = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

/**
 * Reads a `$metadata` document (EDMX of OData 3.0). Only sets and names of fields are kept: real bases describe thousands of types in
 * some 16 MB.
 *
 * @throws Refused what {@link readXml} refuses; `metadata-without-sets`; `xml-too-long`
 */
export function readMetadata(bytes: Uint8Array): Published {
  const types = new Map<string, Set<string>>();
  const sets = new Map<string, string>();
  let inside: { fields: Set<string>; depth: number } | undefined;
  let fields = 0;
  readXml(bytes, '$metadata', {
    open(name, attributes, depth) {
      const own = attributes['Name'] ?? '';
      if (name === 'EntityType') {
        inside = { fields: new Set(), depth };
        types.set(own, inside.fields);
      } else if (name === 'EntitySet') sets.set(own, withoutNamespace(attributes['EntityType'] ?? ''));
      else if (name === 'Property' && inside && depth === inside.depth + 1) {
        if (++fields > MOST_FIELDS) throw new Refused('xml-too-long', { what: '$metadata', limit: MOST_FIELDS });
        inside.fields.add(own);
      }
    },
    close(name, depth) {
      if (name === 'EntityType' && inside?.depth === depth) inside = undefined;
    },
  });
  if (sets.size === 0) throw new Refused('metadata-without-sets');
  return new Map([...sets].map(([set, type]) => [set, types.get(type) ?? new Set<string>()]));
}
