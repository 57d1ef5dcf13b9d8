import type { Text } from "../src/bot/languages.ts";

/** What the commands have in common with which a library is kept. */
export const LIBRARY_GROUP: Text = {
  en: "Keep this server's library, for members who may manage the server",
  id: "Rawat pustaka server ini, untuk anggota yang boleh mengelola server",
};
