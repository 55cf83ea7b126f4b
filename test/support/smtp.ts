import { setTimeout as sleep } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
  /** The plain part, decoded. */
  readonly text: string;
  readonly refusedBefore: number;
}

/** A real SMTP server of the tests' own. */
export class SmtpServer {
  private readonly received: ReceivedMail[] = [];
  private readonly read = new Set<ReceivedMail>();
  private toRefuse = 0;
  private refused = 0;

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<SmtpServer> {
    const holder: { self?: SmtpServer } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const self = holder.self as SmtpServer;
          if (self.toRefuse > 0) {
            self.toRefuse -= 1;
            self.refused += 1;
            callback(Object.assign(new Error('try again later'), { responseCode: 451 }));
            return;
          }
          const raw = Buffer.concat(chunks).toString('utf8');
          const to = session.envelope.rcptTo[0]?.address ?? '';
          self.received.push({ to, raw, text: plainPart(raw), refusedBefore: self.refused });
          callback();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve();
      });
    });
    holder.self = new SmtpServer(server);
    return holder.self;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** The next so many mails are answered "try again later". */
  refuse(count: number): void {
    this.toRefuse = count;
    this.refused = 0;
  }

  count(to: string): number {
    return this.received.filter((mail) => mail.to === to).length;
  }

  /** The next mail to this address that was not read yet. */
  async next(to: string, withinMillis = 30_000): Promise<ReceivedMail> {
    const address = to.trim().toLowerCase();
    for (const deadline = Date.now() + withinMillis; Date.now() < deadline; await sleep(20)) {
      const mail = this.received.find((one) => one.to === address && !this.read.has(one));
      if (mail) {
        this.read.add(mail);
        return mail;
      }
    }
    throw new Error(`no mail came for ${address}`);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}

function plainPart(raw: string): string {
  const part = raw.split(/\r?\n--[^\r\n]+/).find((one) => /content-type: text\/plain/i.test(one)) ?? raw;
  const [, body = ''] = part.split(/\r?\n\r?\n([\s\S]*)/);
  const soft = body.replace(/=\r?\n/g, '');
  return /quoted-printable/i.test(part)
    ? Buffer.from(
        soft.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      ).toString('utf8')
    : body;
}
