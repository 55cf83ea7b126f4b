/** Where the database and the queue are, after start: with the embedded server its address is known only then. */
export class ConnectionSettings {
  constructor(
    readonly url: string,
    /** No pooler between: for LISTEN. */
    readonly directUrl: string,
    readonly redisUrl: string | null,
  ) {}

  get databaseName(): string {
    return new URL(this.url).pathname.slice(1) || 'postgres';
  }
}
