/** Last parts of addresses of the net, which some write with a capital ("Kompas.Com") or after a blank ("kompas. com"). */
export const DOMAINS: ReadonlySet<string> = new Set(
  "com net org co id go or ac sch web my tv info js io ai".split(" "),
);
