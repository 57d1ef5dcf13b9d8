/** A name for an article from its address: the last part of the path that says something; its host if none does. */
export function slugOf(url: URL): string {
  const parts = url.pathname.split("/").map((part) => decodePart(part).replace(/\.\w{1,5}$/u, ""));
  return parts.findLast((part) => /\p{L}{3}/u.test(part) && part !== "index") ?? url.hostname;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
