import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMessage } from './channel.js';
import type { Sender } from './sender.js';

/** A letter as it goes over the wire (письмо). */
export interface Letter {
  readonly messageId: string;
  /** RFC 5322, CRLF line ends. */
  readonly bytes: Buffer;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

/** The Message-ID that follows from our own id: the same in every attempt, so a receiver can drop a repetition. */
export const messageIdOf = (id: string, from: Sender): string =>
  `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`;

/**
 * Builds the letter. The same message gives the same bytes: Message-ID, Date and the boundaries of parts follow from its id and time.
 * The message must have passed `refusalOf`.
 */
export async function buildLetter(message: OutgoingMessage, from: Sender, replyTo?: string): Promise<Letter> {
  const messageId = messageIdOf(message.id, from);
  const node = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: message.toName, address: message.to },
    ...(replyTo && { replyTo }),
    subject: message.subject,
    text: message.text,
    ...(message.html && { html: message.html }),
    messageId,
    date: message.createdAt,
    // RFC 3834: automatic answers (absence notes) are not sent back to such a letter.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.locale },
    // Texts come from templates and data: never read as a path or an address to fetch from.
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: message.id,
    newline: 'windows',
  }).compile();
  const envelope = node.getEnvelope();
  return {
    messageId,
    bytes: await node.build(),
    envelope: { from: envelope.from || from.address, to: envelope.to },
  };
}
