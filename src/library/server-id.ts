/** Discord's ids, `default`, and whatever else cannot be a path. */
const SERVER_ID = /^[A-Za-z0-9_-]{1,64}$/u;

/** Whether some text can name a server's library. */
export function isServerId(text: string): boolean {
  return SERVER_ID.test(text);
}

/** A text that names no server. Whoever takes it from an asker checks it before. */
export class InvalidServer extends Error {
  constructor(server: string) {
    super(
      `Cannot open the library of server "${server.slice(0, 80)}": an id has 1 to 64 letters, digits, _ or -`,
    );
    this.name = "InvalidServer";
  }
}
