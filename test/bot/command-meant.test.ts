import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { commandMeant } from "../../src/bot/command-meant.ts";

test("a question that means another command is told it by its name, whatever that is", () => {
  const renamed = commands.map((command) =>
    command.name.en === "summary" ? { ...command, name: { en: "digest", id: "intisari" } } : command,
  );
  const told = commandMeant("Tolong ringkas berita pemilu", renamed);
  expect(told?.id).toContain("/intisari");
  expect(told?.en).toContain("/digest");
  expect(commandMeant("Siapa yang meringkas berita pemilu?", renamed)).toBeUndefined();
});
