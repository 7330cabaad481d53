import { DefaultNamingStrategy } from 'typeorm';

/** Columns of an embedded value are `prefix_column`, so that `payer` and `payee` read as they stand in SQL. */
export class PrefixedNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string, embeddedPrefixes: string[]): string {
    return [...embeddedPrefixes, customName || propertyName].join('_');
  }
}
