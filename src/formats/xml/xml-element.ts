/** An element of XML with what it holds; names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of its own, blanks and all. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** Line of the file on which it opens, from 1. */
  readonly line: number;
}

/** Elements of that name right within another. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];

/** The first element at a path of names within another. */
export const elementAt = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at?.children.find((each) => each.name === name), element);

/** The text at a path of names without blanks around, `` when nothing is there. */
export const textAt = (element: XmlElement | undefined, ...path: readonly string[]): string =>
  elementAt(element, ...path)?.text.trim() ?? '';

/** An attribute, whatever prefix it has; `` when it is not there. */
export function attributeOf(element: XmlElement, name: string): string {
  if (Object.hasOwn(element.attributes, name)) return element.attributes[name] as string;
  const found = Object.entries(element.attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name);
  return found?.[1] ?? '';
}
