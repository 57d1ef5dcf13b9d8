import type { SourceDocument } from "../articles/source-document.ts";
import { IntakeRefused } from "./intake-refused.ts";
import { unpackZip } from "./unpack-zip.ts";

/** What of a .docx holds its text; pictures and fonts are never unpacked. */
const TEXT_PARTS = /^(?:\[Content_Types\]\.xml|(?:_rels|word|word\/_rels|docProps)\/[^/]+\.(?:xml|rels))$/u;
const LIMITS = { maxEntries: 2_000, maxBytes: 8_000_000 };

/**
 * The text of a Word document, every paragraph of it.
 *
 * @throws {IntakeRefused} if it is none, is damaged, or would unpack to more than a text needs
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = unpackZip(bytes, (name) => TEXT_PARTS.test(name), LIMITS);
  if (!parts.has("word/document.xml")) throw new IntakeRefused("not-what-it-says");
  const [{ zipSync }, { default: mammoth }, { readMarkup }] = await Promise.all([
    import("fflate"),
    import("mammoth"),
    import("../articles/markup-document.ts"),
  ]);
  // Packed anew, so that the library sees what was measured and nothing else
  const measured = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(measured) },
      { styleMap: ["p[style-name='Title'] => h1:fresh"], externalFileAccess: false },
    );
    return readMarkup(value);
  } catch (error) {
    throw new IntakeRefused("damaged", undefined, { cause: error });
  }
}
