/** The part of `sax` (which brings no types) that is used here: its strict parser. */
declare module 'sax' {
  interface StartTag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }
  interface Parser {
    /** Line of the text at hand, from 0. */
    readonly line: number;
    onopentag: (tag: StartTag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: (text: string) => void;
    onerror: (error: Error) => void;
    write(text: string): Parser;
    close(): Parser;
  }
  const sax: { parser(strict: true, options?: { readonly trim?: boolean }): Parser };
  export default sax;
}
