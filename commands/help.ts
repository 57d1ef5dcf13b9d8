import { defineCommand } from "../src/bot/command.ts";

export const help = defineCommand({
  name: { en: "help", id: "bantuan" },
  description: {
    en: "What you can ask, on one screen",
    id: "Apa saja yang dapat kamu tanyakan, dalam satu layar",
  },
  visibility: "private",
  options: {},
  async run(_options, { commands }) {
    return { kind: "help", commands };
  },
});
