import { Readable } from 'node:stream';

/** Small steps, so that a large letter is not handed over whole before the server takes its first part. */
const STEP_BYTES = 16 * 1024;

/**
 * The letter as a stream that knows whether its end was handed over. nodemailer pulls it only after the server said 354 to DATA, and
 * writes the closing dot right after the end: before `handedOver` the server cannot have the whole letter, after it, it may.
 */
export class WatchedBody extends Readable {
  handedOver = false;
  private position = 0;

  constructor(private readonly bytes: Buffer) {
    super({ highWaterMark: STEP_BYTES });
  }

  override _read(): void {
    if (this.position >= this.bytes.length) {
      this.handedOver = true;
      this.push(null);
      return;
    }
    this.push(this.bytes.subarray(this.position, this.position + STEP_BYTES));
    this.position += STEP_BYTES;
  }
}
