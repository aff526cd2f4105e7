/** Why a pack could not be opened or read. The reader is told that it could not be; the message is for whoever looks into it. */
export class PackError extends Error {
  readonly reason: 'not-a-pack' | 'newer-format' | 'damaged' | 'incomplete';

  constructor(reason: PackError['reason'], message: string) {
    super(message);
    this.name = 'PackError';
    this.reason = reason;
  }
}
