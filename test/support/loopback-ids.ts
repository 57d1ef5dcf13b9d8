/** Ids as Discord writes them: snowflakes of 18 digits. */
export const IDS = {
  application: "100000000000000001",
  bot: "100000000000000001",
  guild: "200000000000000001",
  otherGuild: "200000000000000002",
  channel: "300000000000000001",
  thread: "300000000000000002",
  directChannel: "300000000000000003",
  otherDirectChannel: "300000000000000004",
  member: "400000000000000001",
  otherMember: "400000000000000003",
  stranger: "400000000000000002",
  role: "500000000000000001",
} as const;

export const TOKEN = "loopback.token.of-no-worth";

let last = 600_000_000_000_000_000n;

/** An id that no other thing has. */
export function newId(): string {
  last += 1n;
  return last.toString();
}
