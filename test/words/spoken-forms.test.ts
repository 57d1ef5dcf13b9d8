import fc from "fast-check";
import { expect, test } from "vitest";
import { spokenForms } from "../../src/words/spoken-forms.ts";

test.each([
  ["nyebut", "sebut"],
  ["nyari", "cari"],
  ["nulis", "tulis"],
  ["ngantor", "kantor"],
  ["ngurus", "urus"],
  ["mimpin", "pimpin"],
  ["ngejual", "jual"],
  ["nyerahin", "serah"],
  ["dibalikin", "balik"],
  ["ketangkep", "tangkap"],
  ["dapet", "dapat"],
  ["pake", "pakai"],
  ["ilang", "hilang"],
  ["item", "hitam"],
  ["maen", "main"],
  ["taun", "tahun"],
  ["ngeliat", "lihat"],
  ["pait", "pahit"],
])("%s may be written %s", (spoken, written) => {
  expect(spokenForms(spoken)).toContain(written);
});

test("any word has some forms at most, none of them itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (word) => {
      const forms = spokenForms(word);
      expect(forms.length).toBeLessThan(60);
      expect(forms).not.toContain(word);
    }),
  );
});
