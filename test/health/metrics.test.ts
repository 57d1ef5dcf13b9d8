import { expect, test } from "vitest";
import { joinStates } from "../../src/health/gateway-state.ts";
import { joinSnapshots, openMetrics } from "../../src/health/metrics.ts";

/** A process that answered so many times. */
function counting(answers: number, articles = 3) {
  const metrics = openMetrics(async () => ({ libraries: 2, articles }));
  for (let times = 0; times < answers; times++) metrics.observe("ask")("passages");
  metrics.servers(10);
  metrics.gateway("ready");
  return metrics;
}

test("answers are counted and timed, by command and by what became of them", async () => {
  const text = await counting(3).text();
  expect(text).toContain('kutip_answers_total{command="ask",outcome="passages"} 3');
  expect(text).toContain('kutip_answer_seconds_count{command="ask"} 3');
  expect(text).toContain('kutip_gateway{state="ready"} 1');
  expect(text).toContain('kutip_gateway{state="connecting"} 0');
  expect(text).toContain("kutip_open_libraries 2");
});

test("what several processes counted is added up, and the shelf that they share is counted once", async () => {
  const text = await joinSnapshots([await counting(3).snapshot(), await counting(4).snapshot()]);
  expect(text).toContain('kutip_answers_total{command="ask",outcome="passages"} 7');
  expect(text).toContain('kutip_answer_seconds_count{command="ask"} 7');
  expect(text).toContain('kutip_gateway{state="ready"} 2');
  expect(text).toContain("kutip_servers 20");
  expect(text).toContain("kutip_open_libraries 4");
  expect(text).toContain("kutip_shared_articles 3");
});

test("of several connections one that is not ready makes all of them not ready", () => {
  expect(joinStates([])).toBe("connecting");
  expect(joinStates(["ready", "ready"])).toBe("ready");
  expect(joinStates(["ready", "connecting"])).toBe("connecting");
  expect(joinStates(["ready", "leaving"])).toBe("leaving");
});
