/** What a robots.txt lets a program fetch. */
export interface RobotsRules {
  allows(url: URL): boolean;
}

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

/** The rules for everybody's robot of this name, by RFC 9309: its own group, else everybody's; the longest rule wins. */
export function readRobots(text: string, robot: string): RobotsRules {
  const groups = groupsOf(text);
  const own = groups.filter(({ agents }) => agents.some((agent) => agent === robot.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = chosen.flatMap(({ rules }) => rules);
  return {
    allows: (url) => {
      const path = `${url.pathname}${url.search}`;
      const matching = rules.filter((rule) => matches(rule.path, path));
      const longest = Math.max(-1, ...matching.map((rule) => rule.path.length));
      const winners = matching.filter((rule) => rule.path.length === longest);
      return winners.length === 0 || winners.some(({ allow }) => allow);
    },
  };
}

function groupsOf(
  text: string,
): readonly { readonly agents: readonly string[]; readonly rules: readonly Rule[] }[] {
  const groups: { readonly agents: string[]; readonly rules: Rule[] }[] = [];
  for (const line of text.split(/\r\n?|\n/u).slice(0, MOST_LINES)) {
    const [, key = "", value = ""] =
      /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/u.exec(line.replace(/^\uFEFF/u, "")) ?? [];
    const last = groups.at(-1);
    switch (key.toLowerCase()) {
      case "user-agent": {
        const agent = value.trim().toLowerCase().replace(/\/.*$/u, "");
        if (last && last.rules.length === 0) last.agents.push(agent);
        else groups.push({ agents: [agent], rules: [] });
        break;
      }
      case "allow":
      case "disallow":
        // An empty path forbids nothing, but ends the list of robots
        last?.rules.push({ allow: key.toLowerCase() === "allow" || value.trim() === "", path: value.trim() });
        break;
    }
  }
  return groups;
}

const MOST_LINES = 5_000;

/** Whether a path begins as a rule says; "*" stands for anything, "$" for the end. Walks each once, so no rule can be slow. */
function matches(rule: string, path: string): boolean {
  const isWhole = rule.endsWith("$");
  const [first = "", ...parts] = (isWhole ? rule.slice(0, -1) : rule).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    const isLast = isWhole && index === parts.length - 1;
    const found = isLast ? Math.max(path.lastIndexOf(part), -1) : path.indexOf(part, at);
    if (found < at || (isLast && found + part.length !== path.length)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
